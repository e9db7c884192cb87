package org.punte.bench;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.punte.bench.http.Pairs;
import org.punte.bench.load.Journey;
import org.punte.bench.sql.IdealPool;
import org.punte.bench.sql.SqlJourney;

/** Fresh clients for either side. Both spread their load over as many receivers. */
record Contenders(Pairs pairs, IdealPool pool, int port) {
    private static final int RECEIVERS = 13;
    private static final List<UUID> AGENCIES =
            IntStream.range(0, RECEIVERS).mapToObj(index -> UUID.randomUUID()).toList();

    List<? extends Journey> system(int clients) throws Exception {
        return pairs.journeys(clients, port);
    }

    List<? extends Journey> sql(int clients) {
        return IntStream.range(0, clients)
                .mapToObj(index -> new SqlJourney(pool, AGENCIES.get(index % RECEIVERS)))
                .toList();
    }
}
