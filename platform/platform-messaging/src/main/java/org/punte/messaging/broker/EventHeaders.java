package org.punte.messaging.broker;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.jspecify.annotations.Nullable;

/** The headers of our events: what a reader may want to know before it reads the event itself. */
public final class EventHeaders {
    /** By it every other consumer of the topic knows that an event, delivered again, is not meant for it. */
    public static final String ADDRESSEE = "redriven-for";

    /** By it a dead letter says which consumer group failed. */
    public static final String FAILED_GROUP = "dead-letter-group";

    private static final String TYPE = "ce_type";

    private EventHeaders() {}

    /** For an event as it is sent. */
    public static Headers of(UUID id, String type, @Nullable String traceparent) {
        Headers headers = new RecordHeaders()
                .add("content-type", "application/cloudevents+json; charset=UTF-8".getBytes(UTF_8))
                .add("ce_id", id.toString().getBytes(UTF_8))
                .add(TYPE, type.getBytes(UTF_8));
        if (traceparent != null) headers.add("traceparent", traceparent.getBytes(UTF_8));
        return headers;
    }

    /** The event's type; empty where the sender said none. */
    public static String typeIn(Headers headers) {
        return text(headers, TYPE);
    }

    /**
     * Whether an event is meant for this consumer group. One that is delivered again is meant only for whom it failed: the
     * others have handled it, perhaps so long ago that their inbox has forgotten.
     */
    public static boolean areFor(String group, Headers headers) {
        var addressee = text(headers, ADDRESSEE);
        return addressee.isEmpty() || addressee.equals(group);
    }

    /** The last header of this name; empty where there is none. */
    public static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null ? "" : new String(header.value(), UTF_8);
    }
}
