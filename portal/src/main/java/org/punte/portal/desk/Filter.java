package org.punte.portal.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.referral.ReferralClient.Narrowed;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Fields;

/** By what a list of referrals is narrowed. */
class Filter {
    @RestQuery
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String urgency;

    @RestQuery
    @Nullable
    String service;

    /** Of what was sent: for whom. */
    @RestQuery
    @Nullable
    String person;

    @RestQuery
    @Nullable
    String after;

    public @Nullable ReferralStatus status() {
        return Fields.code(ReferralStatus.class, status);
    }

    public @Nullable Urgency urgency() {
        return Fields.code(Urgency.class, urgency);
    }

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public @Nullable UUID person() {
        return Fields.id(person);
    }

    @Nullable
    String after() {
        return Fields.text(after);
    }

    /** As referral-service is asked for what was sent. */
    Narrowed ofSent() {
        var narrowed = new Narrowed();
        narrowed.status = status();
        narrowed.urgency = urgency();
        narrowed.service = service();
        narrowed.person = person();
        narrowed.after = after();
        return narrowed;
    }

    /** The same filter, further down the list. */
    String from(@Nullable String next) {
        var query = new StringJoiner("&", "?", "");
        add(query, "status", status);
        add(query, "urgency", urgency);
        add(query, "service", service);
        add(query, "person", person);
        add(query, "after", next);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        var text = Fields.text(value);
        if (text != null) query.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
