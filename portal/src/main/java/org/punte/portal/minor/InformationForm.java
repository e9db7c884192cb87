package org.punte.portal.minor;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.minor.Information.Give;
import org.punte.portal.client.minor.Information.Level;
import org.punte.portal.client.minor.Information.Topic;
import org.punte.portal.code.Tongues;
import org.punte.portal.page.Fields;

/** The fields about what was told, as typed. */
class InformationForm {
    @RestForm
    List<String> topics = List.of();

    @RestForm
    @Nullable
    String language;

    @RestForm
    @Nullable
    String level;

    @RestForm
    @Nullable
    String noticeVersion;

    @RestForm
    @Nullable
    String heard;

    @RestForm
    @Nullable
    String view;

    Give given() {
        return new Give(
                Fields.codes(Topic.class, topics),
                Fields.text(language) == null ? null : Tongues.code(language),
                Fields.required(Fields.code(Level.class, level), "level"),
                Fields.text(noticeVersion),
                Fields.required(Fields.yes(heard), "heard"),
                Fields.text(view));
    }
}
