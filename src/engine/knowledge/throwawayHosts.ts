import { wordSet } from '../text/wordSet';

/**
 * Services that give anybody an address for some hours: a tunnel to a machine that nobody knows. Source: each service's
 * documentation; 2026-11-21.
 */
export const TUNNELS = wordSet(`
  ngrok.io ngrok.app ngrok.dev ngrok-free.app ngrok-free.dev ngrok.pizza trycloudflare.com loca.lt localtunnel.me
  localhost.run lhr.life lhr.rocks serveo.net serveousercontent.com pinggy.io pinggy.link pinggy.online bore.pub
  devtunnels.ms tunnelmole.net share.zrok.io playit.gg tunnelto.dev sharedwithexpose.com loophole.site portmap.io
  portmap.host packetriot.net app.github.dev preview.app.github.dev githubpreview.dev tunnel.pyjam.as
  telebit.io srv.us jprq.io tunwg.com packetriot.io
`);

/** Services made to collect and show whatever is sent to them. */
export const REQUEST_BINS = wordSet(`
  webhook.site requestbin.com requestbin.net requestbin.io m.pipedream.net x.pipedream.net beeceptor.com hookbin.com
  requestcatcher.com postb.in ptsv2.com ptsv3.com mockbin.org mockbin.io interact.sh oast.pro oast.live oast.site
  oast.online oast.fun oast.me burpcollaborator.net oastify.com dnslog.cn ceye.io webhook.cool typedwebhook.tools
  rbnd.gl0.eu webhook-test.com requestinspector.com smee.io httpdump.app canarytokens.com
`);
