package org.punte.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.punte.web.time.OurTime;

/** Dates and instants of people now living: a year that no database column holds is a mistake, not a failure. */
class RequestTime<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1;
    private final transient Function<String, T> reading;

    RequestTime(Class<T> type, Function<String, T> reading) {
        super(type);
        this.reading = reading;
    }

    static LocalDate date(String text) {
        return inOurTime(LocalDate.parse(text));
    }

    static Instant instant(String text) {
        var at = OffsetDateTime.parse(text);
        inOurTime(at.toLocalDate());
        return at.toInstant();
    }

    @Override
    @SuppressWarnings("unchecked")
    public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) return (T) context.handleUnexpectedToken(handledType(), parser);
        try {
            return reading.apply(parser.getText());
        } catch (DateTimeException e) {
            throw InvalidFormatException.from(parser, "is no date of our time", "", handledType());
        }
    }

    private static LocalDate inOurTime(LocalDate date) {
        if (!OurTime.holds(date)) throw new DateTimeException("not of our time");
        return date;
    }
}
