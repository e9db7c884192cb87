package org.punte.portal.consent;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.page.Fields;

/** What a conversation is held for, where something stopped for want of a yes; there one goes on. */
class HeldFor {
    @RestForm
    @Nullable
    String call;

    /** Given where somebody is to be asked afterwards. */
    @RestForm
    @Nullable
    String asking;

    /** The agency that is asked then, where it is known. */
    @RestForm
    @Nullable
    String to;

    /** The referral that is gone on from afterwards. */
    @RestForm
    @Nullable
    String parent;

    public @Nullable UUID call() {
        return Fields.id(call);
    }

    public boolean isForAsking() {
        return Fields.text(asking) != null;
    }

    public String to() {
        return Objects.toString(Fields.id(to), "");
    }

    public String parent() {
        return Objects.toString(Fields.id(parent), "");
    }

    /** Back to the call in which a place is kept, or to asking: with the one agency that was named, else with the one that it began with. */
    String next(UUID person, boolean agreed, List<UUID> named) {
        if (call() != null) return "/calls/" + call();
        var home = "/persons/" + person;
        if (!isForAsking() || !agreed) return home + "/consents";
        var asked = named.size() == 1 ? named.get(0) : to();
        return "%s/referrals/new?to=%s&parent=%s".formatted(home, asked, parent());
    }
}
