import { CATALOGUE } from '../../../workflows/catalogue.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { writeBpmn } from '../../../src/application/notation/write-bpmn.js';
import { buildStateTree, everyMove } from '../../../src/engine/lint/state-tree.js';
import { wellPermit } from '../../engine/support/well-permit.js';
import { allBelow, readXml, type ReadElement } from '../../engine/notation/xml-reader.js';

const PROCEDURES = [...CATALOGUE, wellPermit].map((procedure) => ({ code: procedure.code, procedure }));
const ACTIVITIES = ['bpmn:userTask', 'bpmn:subProcess'];
const GATEWAYS = ['bpmn:exclusiveGateway', 'bpmn:parallelGateway'];
const EVENTS = ['bpmn:startEvent', 'bpmn:endEvent', 'bpmn:boundaryEvent'];

const extensionOf = (element: ReadElement, name: string) =>
  element.children
    .filter((child) => child.name === 'bpmn:extensionElements')
    .flatMap(({ children }) => children)
    .filter((child) => child.name === name);

describe.each(PROCEDURES)('$code as BPMN', ({ procedure }) => {
  let root: ReadElement;
  let nodes: readonly ReadElement[];
  const tree = buildStateTree(procedure.machine);
  beforeAll(async () => {
    root = readXml(await writeBpmn(procedure));
    nodes = allBelow(root, ...ACTIVITIES, ...GATEWAYS, ...EVENTS);
  });

  it('has every state once: a task, a sub-process or an end', () => {
    const read = nodes.flatMap((node) =>
      extensionOf(node, 'ccn:state').map(({ attributes: { path } }) => [path, node.name]),
    );
    const kinds = { atomic: 'userTask', compound: 'subProcess', parallel: 'subProcess', final: 'endEvent' };
    expect([...read].sort()).toEqual(
      tree.nodes
        .filter(({ parent }) => parent !== null)
        .map(({ path, kind }) => [path, `bpmn:${kinds[kind]}`])
        .sort(),
    );
  });

  it('has every transition once, on a flow if it leads anywhere', () => {
    const moves = everyMove(tree);
    const placeOf = (element: ReadElement) => element.parent?.parent?.name;
    const read = allBelow(root, 'ccn:transition');
    expect(read).toHaveLength(moves.length);
    expect(read.filter((each) => placeOf(each) === 'bpmn:sequenceFlow')).toHaveLength(
      moves.filter(({ target }) => target !== undefined).length,
    );
  });

  it('joins by each flow two nodes of one scope', () => {
    const places = new Map(nodes.map((node) => [node.attributes.id, node.parent]));
    const astray = allBelow(root, 'bpmn:sequenceFlow').filter(
      ({ parent, attributes: { sourceRef, targetRef } }) =>
        places.get(sourceRef) !== parent || places.get(targetRef) !== parent,
    );
    expect(astray).toEqual([]);
  });

  it('names nothing twice, and draws all that it names', () => {
    const flows = allBelow(root, 'bpmn:sequenceFlow');
    const drawn = [...nodes, ...flows].map(({ attributes }) => attributes.id);
    expect(new Set(drawn).size).toBe(drawn.length);
    const shown = allBelow(root, 'bpmndi:BPMNShape', 'bpmndi:BPMNEdge');
    expect(shown.map(({ attributes }) => attributes.bpmnElement).sort()).toEqual([...drawn].sort());
    const edges = allBelow(root, 'bpmndi:BPMNEdge').map((edge) => allBelow(edge, 'di:waypoint').length);
    expect(Math.min(...edges)).toBeGreaterThan(1);
  });

  it('lays every node of the process into one lane', () => {
    const [process] = allBelow(root, 'bpmn:process');
    const laid = allBelow(root, 'bpmn:flowNodeRef').length;
    expect(laid).toBe(nodes.filter(({ parent }) => parent === process).length);
  });
});

describe('time in BPMN', () => {
  const timersOf = async (procedure: Procedure) =>
    allBelow(readXml(await writeBpmn(procedure)), 'bpmn:boundaryEvent').filter(
      (event) => allBelow(event, 'bpmn:timerEventDefinition').length > 0,
    );

  it('interrupts the work only where its lapse moves the dossier', async () => {
    const [establishment] = CATALOGUE;
    if (establishment === undefined) throw new Error('Expected a procedure.');
    const timers = await timersOf(establishment);
    const interrupting = timers.filter(({ attributes }) => attributes.cancelActivity !== 'false');
    expect(interrupting.map(({ attributes }) => attributes.attachedToRef)).toEqual([
      'state_receivingApplications',
    ]);
    expect(timers.length).toBeGreaterThan(interrupting.length);
  });

  it('says of each timer how long it is and by which article', async () => {
    for (const timer of await timersOf(wellPermit)) {
      expect(allBelow(timer, 'ccn:term').length).toBeGreaterThan(0);
      expect(allBelow(timer, 'ccn:basis').length).toBeGreaterThan(0);
    }
  });
});
