import { wordSet } from '../../text/wordSet';
import { prefixReader } from '../prefix';
import { defineRunner } from '../runner';

const values = wordSet(`
  -n --namespace -c --container --context --kubeconfig --cluster -s --server --user --token --as -f --filename
  --pod-running-timeout --request-timeout --insecure-skip-tls-verify
`);

/** `kubectl exec pod -- program`: in a container of a cluster. */
export default defineRunner({
  names: ['kubectl', 'oc', 'k3s', 'microk8s.kubectl'],
  read: prefixReader({
    kind: 'machine',
    clusters: true,
    values,
    after: ['exec', 'kubectl exec'],
    skip: 1,
    target: true,
    elsewhere: 'container',
  }),
});
