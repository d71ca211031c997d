/** Upper bounds of the histogram buckets, in seconds. */
const bounds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

type Labels = Readonly<Record<string, string | number>>;

/** A metric with its current values. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly values: readonly { readonly labels: Labels; readonly value: number }[];
}

/** Counts requests of the web server. No metric names a council or a caller. */
export interface Meter {
  /** Counts one request under the route that answered it, not under its URL. */
  observe(request: { readonly route: string; readonly status: number; readonly seconds: number }): void;
  /** All metrics in Prometheus's text format. */
  text(): string;
}

const labelled = (name: string, labels: Labels, value: number): string => {
  const pairs = Object.entries(labels).map(([key, label]) => `${key}="${label}"`);
  return `${name}${pairs.length > 0 ? `{${pairs.join(',')}}` : ''} ${value}`;
};

const head = (name: string, kind: string, help: string): readonly string[] => [
  `# HELP ${name} ${help}`,
  `# TYPE ${name} ${kind}`,
];

interface Durations {
  readonly within: number[];
  sum: number;
  count: number;
}

/** `gauges` is called each time the text is produced. */
export function createMeter(gauges: () => readonly Gauge[]): Meter {
  const requests = new Map<string, { labels: Labels; count: number }>();
  const durations = new Map<string, Durations>();
  let rateLimited = 0;

  function durationLines([route, { within, sum, count }]: [string, Durations]): readonly string[] {
    const name = 'yardstick_request_seconds';
    return [
      ...bounds.map((le, index) => labelled(`${name}_bucket`, { route, le }, within[index] ?? 0)),
      labelled(`${name}_bucket`, { route, le: '+Inf' }, count),
      labelled(`${name}_sum`, { route }, sum),
      labelled(`${name}_count`, { route }, count),
    ];
  }

  return {
    observe({ route, status, seconds }) {
      const key = `${route} ${status}`;
      const counter = requests.get(key) ?? { labels: { route, status }, count: 0 };
      counter.count += 1;
      requests.set(key, counter);
      if (status === 429) rateLimited += 1;
      const histogram = durations.get(route) ?? { within: bounds.map(() => 0), sum: 0, count: 0 };
      durations.set(route, histogram);
      histogram.sum += seconds;
      histogram.count += 1;
      bounds.forEach((bound, index) => {
        if (seconds <= bound) histogram.within[index] = (histogram.within[index] ?? 0) + 1;
      });
    },
    text: () =>
      [
        ...head('yardstick_requests_total', 'counter', 'Requests answered, by route and status.'),
        ...[...requests.values()].map(({ labels, count }) =>
          labelled('yardstick_requests_total', labels, count),
        ),
        ...head('yardstick_request_seconds', 'histogram', 'Seconds taken to answer a request, by route.'),
        ...[...durations].flatMap(durationLines),
        ...head('yardstick_rate_limited_total', 'counter', 'Requests refused by a rate limit.'),
        labelled('yardstick_rate_limited_total', {}, rateLimited),
        ...gauges().flatMap(({ name, help, values }) => [
          ...head(name, 'gauge', help),
          ...values.map(({ labels, value }) => labelled(name, labels, value)),
        ]),
        '',
      ].join('\n'),
  };
}
