package org.punte.messaging;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import org.jspecify.annotations.Nullable;

/** The trace of the request that an event came from, so that its log lines can be found together across services. */
final class TraceContext {
    private TraceContext() {}

    /** As W3C Trace Context writes it; none outside a trace. Consumers take it up from the header of the same name. */
    static @Nullable String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        if (!span.isValid()) return null;
        return "00-" + span.getTraceId() + "-" + span.getSpanId() + "-"
                + span.getTraceFlags().asHex();
    }
}
