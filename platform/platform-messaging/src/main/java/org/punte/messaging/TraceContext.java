package org.punte.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.propagation.TextMapGetter;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.broker.EventHeaders;

/** The trace of the request that an event came from, so that its log lines can be found together across services. */
public final class TraceContext {
    private static final TextMapGetter<Headers> HEADERS = new Lines();

    private TraceContext() {}

    /** The trace that the headers of an event name; an empty one if they name none. */
    public static Context of(Headers headers) {
        return W3CTraceContextPropagator.getInstance().extract(Context.root(), headers, HEADERS);
    }

    /** As W3C Trace Context writes it; none outside a trace. Consumers take it up from the header of the same name. */
    static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) return null;
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }

    private static class Lines implements TextMapGetter<Headers> {
        @Override
        public Iterable<String> keys(Headers headers) {
            return StreamSupport.stream(headers.spliterator(), false)
                    .map(Header::key)
                    .toList();
        }

        @Override
        public @Nullable String get(@Nullable Headers headers, String name) {
            var text = headers == null ? "" : EventHeaders.text(headers, name);
            return text.isEmpty() ? null : text;
        }
    }
}
