package org.punte.portal.consent;

import java.util.List;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.identity.Category;
import org.punte.portal.client.identity.HoldConversation;
import org.punte.portal.page.Fields;

/** The fields of the conversation form, as typed. One record per agency comes of it. */
class Conversation {
    @RestForm
    List<UUID> receivers = List.of();

    @RestForm
    List<String> categories = List.of();

    @RestForm
    @Nullable
    String until;

    @RestForm
    @Nullable
    String form;

    @RestForm
    @Nullable
    String basis;

    @RestForm
    @Nullable
    String reason;

    @RestForm
    @Nullable
    String language;

    HoldConversation command() {
        return new HoldConversation(
                "SHARE_WITH_AGENCY",
                receivers,
                categories.stream()
                        .map(category -> Fields.required(Fields.code(Category.class, category)))
                        .toList(),
                Fields.required(Fields.date(until)),
                Fields.required(Fields.text(form)),
                Fields.required(Fields.text(basis)),
                reason(),
                Fields.text(language));
    }

    public boolean named(UUID agency) {
        return receivers.contains(agency);
    }

    public boolean covers(Category category) {
        return categories.contains(category.name());
    }

    public @Nullable String until() {
        return Fields.text(until);
    }

    public boolean isWritten() {
        return "WRITTEN".equals(form);
    }

    public boolean isVital() {
        return "VITAL_INTEREST".equals(basis);
    }

    public @Nullable String reason() {
        return Fields.text(reason);
    }
}
