package org.punte.portal.profile;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.qute.TemplateExtension;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.person.Channel;

/** Safe contact as pages show it: {@code reach:of}. */
@TemplateExtension(namespace = "reach")
class ContactPages {
    private ContactPages() {}

    static ContactForm of(@Nullable JsonNode known) {
        return ContactForm.of(known);
    }

    static Channel channel(String code) {
        return Channel.offered().stream()
                .filter(channel -> channel.name().equals(code))
                .findFirst()
                .orElse(Channel.OTHER_CHANNEL);
    }
}
