import { RouteTable } from '../../../src/api/http/route-table.js';

describe('the table of routes', () => {
  const routes = new RouteTable();
  routes.add('/api/v1/dossiers', 'GET');
  routes.add('/api/v1/dossiers', ['POST', 'HEAD']);
  routes.add('/api/v1/dossiers/:code', 'GET');
  routes.add('/api/openapi.json', 'GET');

  test('knows every method of an address', () => {
    expect(routes.findMethods('/api/v1/dossiers')).toEqual(['GET', 'HEAD', 'POST']);
    expect(routes.findMethods('/api/v1/dossiers/000.00.01.H26-260921-0001')).toEqual(['GET']);
  });

  test('knows none for an address that nothing answers', () => {
    expect(routes.findMethods('/api/v1/dossiers/a/b')).toEqual([]);
    expect(routes.findMethods('/api/v1')).toEqual([]);
  });

  test('takes the signs of a route literally', () => {
    expect(routes.findMethods('/api/openapiXjson')).toEqual([]);
  });
});
