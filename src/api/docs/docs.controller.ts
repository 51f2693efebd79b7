import { Controller, Get, Header } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';

import { OpenToAll } from '../session/session.guard.js';
import { OpenApiText } from './openapi-text.js';

/** Where the files of the documentation page are served from. */
export const DOCS_PATH = '/api/docs';

const PAGE = `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>ccn-workflow · API</title>
<link rel="icon" href="${DOCS_PATH}/favicon-32x32.png" type="image/png">
<link rel="stylesheet" href="${DOCS_PATH}/swagger-ui.css">
</head>
<body>
<div id="swagger-ui"></div>
<script src="${DOCS_PATH}/swagger-ui-bundle.js"></script>
<script src="${DOCS_PATH}/start.js"></script>
</body>
</html>
`;

/** Sends the CSRF token of the session along with every change that is tried out on the page. */
const START = `const safe = ['GET', 'HEAD', 'OPTIONS'];
async function findCsrfToken() {
  const answer = await fetch('/api/v1/session');
  return answer.ok ? (await answer.json()).csrfToken : undefined;
}
window.ui = SwaggerUIBundle({
  url: '/api/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  docExpansion: 'list',
  validatorUrl: null,
  requestInterceptor: async (request) => {
    const token = safe.includes((request.method ?? 'GET').toUpperCase()) ? undefined : await findCsrfToken();
    if (token !== undefined) request.headers['x-csrf-token'] = token;
    return request;
  },
});
`;

@ApiExcludeController()
@Controller()
export class DocsController {
  constructor(private readonly openApi: OpenApiText) {}

  @Get('api/docs')
  @OpenToAll()
  @Header('content-type', 'text/html; charset=utf-8')
  showDocs(): string {
    return PAGE;
  }

  @Get('api/docs/start.js')
  @OpenToAll()
  @Header('content-type', 'text/javascript; charset=utf-8')
  showStart(): string {
    return START;
  }

  @Get('api/openapi.json')
  @OpenToAll()
  @Header('content-type', 'application/json; charset=utf-8')
  showOpenApi(): string {
    return this.openApi.read();
  }
}
