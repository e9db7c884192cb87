package org.punte.identity.told;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.punte.identity.text.RomanianText;
import org.punte.sealing.SealedPlace;
import org.punte.sealing.Sealer;

/** Seals what was told as a document, and opens it again. Asks nobody whether the caller may: {@link OwnRecord} did. */
@ApplicationScoped
public class Documents {
    private final Sealer sealer;
    private final ObjectMapper json;

    Documents(Sealer sealer, ObjectMapper json) {
        this.sealer = sealer;
        this.json = json;
    }

    /** Every text in it in the one spelling. */
    public byte[] seal(SealedPlace place, Object document) {
        return sealer.seal(place, normalised(json.valueToTree(document)).toString());
    }

    /** Members that a later version no longer knows are left out. */
    public <T> T open(SealedPlace place, byte[] sealed, Class<T> type) {
        try {
            return json.readerFor(type)
                    .without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .readValue(sealer.open(place, sealed));
        } catch (JsonProcessingException e) {
            // class only: what a parser says quotes what it read
            throw new IllegalStateException("Not a %s in %s".formatted(type.getSimpleName(), place.table()));
        }
    }

    private static JsonNode normalised(JsonNode node) {
        if (node instanceof ObjectNode object)
            object.properties().forEach(member -> member.setValue(normalised(member.getValue())));
        if (node instanceof ArrayNode array)
            for (int i = 0; i < array.size(); i++) array.set(i, normalised(array.get(i)));
        return node instanceof TextNode text ? TextNode.valueOf(RomanianText.normalised(text.textValue())) : node;
    }
}
