import { type WordSet, wordSet } from '../text/wordSet';

/** Passwords that everyone knows: defaults of databases and images, and what tutorials use. Own list. */
export const SAMPLE_PASSWORDS: WordSet = wordSet(
  `password passwort passw0rd pass pwd pw secret admin administrator root toor user guest test tester testing demo dev
  develop development local localdev localhost default postgres postgresql mysql mariadb mongo mongodb redis neo4j
  minio minioadmin rabbitmq rabbit elastic elasticsearch kibana grafana keycloak supabase docker sa oracle letmein
  welcome qwerty qwertz azerty abc abcd iloveyou monkey dragon master hello hunter demopass testpass devpass rootpass
  adminpass mypassword mypass dbpass dbpassword userpass devpassword testpassword rootpassword adminpassword
  yourstrong strongpassword supersecret topsecret verysecret mysecret devsecret testsecret insecure foo bar foobar
  app api web db database mcp n8n airflow superset metabase clickhouse cassandra kafka nats influx influxdb wordpress`,
);

/** Secret keys that object stores have until somebody sets others. Source: documentation of MinIO and RustFS. */
export const DEFAULT_KEYS: ReadonlySet<string> = new Set(['minioadmin', 'minio123', 'rustfsadmin']);
