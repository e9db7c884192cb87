package org.punte.messaging.broker;

/** Kafka did not answer in time. */
public class BrokerAway extends RuntimeException {
    BrokerAway(Throwable cause) {
        super(cause.toString(), cause);
    }
}
