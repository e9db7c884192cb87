package org.punte.web.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import java.io.IOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;

/** Text as it is stored: NFC, Romanian letters with comma, no control characters, no half characters. */
class RequestText extends StdDeserializer<String> {
    private static final long serialVersionUID = 1;

    RequestText() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.hasToken(JsonToken.VALUE_STRING)) {
            return (String) context.handleUnexpectedToken(String.class, parser);
        }
        var text = parser.getText();
        if (isPlain(text)) return text;
        var normal = withCommas(Normalizer.normalize(text, Form.NFC));
        if (!isStorable(normal)) {
            throw InvalidFormatException.from(parser, "contains characters that are not allowed", "", String.class);
        }
        return normal;
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    private static String withCommas(String text) {
        return text.replace('ş', 'ș').replace('Ş', 'Ș').replace('ţ', 'ț').replace('Ţ', 'Ț');
    }

    private static boolean isStorable(String text) {
        return text.codePoints().noneMatch(c -> isHalf(c) || (Character.isISOControl(c) && "\n\r\t".indexOf(c) < 0));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint <= Character.MAX_VALUE && Character.isSurrogate((char) codePoint);
    }
}
