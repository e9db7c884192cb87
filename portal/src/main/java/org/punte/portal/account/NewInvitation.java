package org.punte.portal.account;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.staff.Role;
import org.punte.portal.client.staff.StaffCommand;
import org.punte.portal.page.Fields;
import org.punte.portal.page.Language;

/** The fields of the form that invites somebody, as typed. */
class NewInvitation {
    @RestForm
    @Nullable
    String email;

    @RestForm
    @Nullable
    String name;

    @RestForm
    List<String> roles = List.of();

    @RestForm
    @Nullable
    String factor;

    @RestForm
    @Nullable
    String language;

    StaffCommand.Invite command() {
        return new StaffCommand.Invite(
                Fields.required(email(), "email"),
                Fields.required(name(), "name"),
                Roles.chosen(roles),
                isCodes() ? "CODES" : "TOTP",
                language());
    }

    public @Nullable String email() {
        return Fields.text(email);
    }

    public @Nullable String name() {
        return Fields.text(name);
    }

    public @Nullable String language() {
        return Fields.text(language);
    }

    /** What was chosen, else the language of the page. */
    public boolean writesIn(Language one, String page) {
        return language() == null ? one.tag().equals(page) : one.signIn().equals(language());
    }

    public boolean asks(Role role) {
        return roles.contains(role.name());
    }

    /** Printed single-use codes instead of an app: for those without a smartphone. */
    public boolean isCodes() {
        return "CODES".equals(factor);
    }
}
