package org.punte.portal.team;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.desk.DeskPage;
import org.punte.portal.client.desk.DeskView;
import org.punte.portal.client.desk.SavedFilter;
import org.punte.portal.client.referral.ReferralStatus;
import org.punte.portal.client.referral.ServiceCode;
import org.punte.portal.client.referral.Urgency;
import org.punte.portal.page.Fields;

/** How one looks at the desk at present; every way of looking is an address. */
class Looking {
    @RestQuery
    @Nullable
    String view;

    @RestQuery
    @Nullable
    String status;

    @RestQuery
    @Nullable
    String urgency;

    @RestQuery
    @Nullable
    String service;

    @RestQuery
    @Nullable
    String region;

    @RestQuery
    @Nullable
    String after;

    static Looking of(SavedFilter kept) {
        var looking = new Looking();
        looking.view = kept.view().name();
        looking.status = kept.status() == null ? null : kept.status().name();
        looking.urgency = kept.urgency() == null ? null : kept.urgency().name();
        looking.service = kept.service() == null ? null : kept.service().name();
        looking.region = kept.region();
        return looking;
    }

    /** What would be kept of it. */
    SavedFilter kept(@Nullable UUID id) {
        return new SavedFilter(id, view(), status(), urgency(), service(), region());
    }

    public DeskView view() {
        var chosen = Fields.code(DeskView.class, view);
        return chosen == null ? DeskView.ALL : chosen;
    }

    public @Nullable ReferralStatus status() {
        return Fields.code(ReferralStatus.class, status);
    }

    public @Nullable Urgency urgency() {
        return Fields.code(Urgency.class, urgency);
    }

    public @Nullable ServiceCode service() {
        return Fields.code(ServiceCode.class, service);
    }

    public @Nullable String region() {
        return Fields.text(region);
    }

    @Nullable
    String after() {
        return Fields.text(after);
    }

    /** The same filters seen in another way, from the top. */
    public String as(DeskView other) {
        return address(other.name(), null);
    }

    /** The same, further down; null where the list ends. */
    @Nullable
    String further(DeskPage page) {
        return page.next() == null ? null : address(view().name(), page.next());
    }

    /** From the top. */
    public String here() {
        return address(view().name(), null);
    }

    private String address(String view, @Nullable String next) {
        var query = new StringJoiner("&", "/desk?", "");
        add(query, "view", view);
        add(query, "status", status);
        add(query, "urgency", urgency);
        add(query, "service", service);
        add(query, "region", region);
        add(query, "after", next);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, @Nullable String value) {
        var text = Fields.text(value);
        if (text != null) query.add(name + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
    }
}
