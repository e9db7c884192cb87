package org.punte.messaging.broker;

import java.io.IOException;

/** As if Kafka had not answered since the start. */
public final class KafkaAway {
    private KafkaAway() {}

    /** Topics that cannot be made. */
    public static Topics topics() {
        return new Topics(null, null, null, null) {
            @Override
            public synchronized void makeMissing() {
                throw new BrokerAway(new IOException("nobody there"));
            }
        };
    }
}
