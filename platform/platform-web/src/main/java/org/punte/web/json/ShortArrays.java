package org.punte.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Refuses arrays and objects with too many members while they are read, before anything is built from them. */
class ShortArrays extends JsonParserDelegate {
    private static final int LONGEST = 500;

    ShortArrays(JsonParser parser) {
        super(parser);
    }

    @Override
    public @Nullable JsonToken nextToken() throws IOException {
        var token = super.nextToken();
        if (getParsingContext().getEntryCount() > LONGEST) {
            throw new StreamConstraintsException("More than %d members".formatted(LONGEST));
        }
        return token;
    }
}
