package org.punte.portal.partner;

import java.util.List;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.partner.PartnerCommand;
import org.punte.portal.client.partner.Scope;
import org.punte.portal.page.Fields;

/** The fields of the form that lets a partner system in, as typed. */
class NewPartner {
    @RestForm
    @Nullable
    String name;

    @RestForm
    List<String> scopes = List.of();

    @RestForm
    @Nullable
    String publicKey;

    @RestForm
    @Nullable
    String dailyReads;

    PartnerCommand.Create command() {
        var chosen = chosen(scopes);
        var reads = chosen.contains(Scope.IDENTITY_READ) ? Fields.number(dailyReads) : null;
        return new PartnerCommand.Create(Fields.required(name(), "name"), chosen, publicKey(), reads);
    }

    /** At least one. */
    static List<Scope> chosen(List<String> scopes) {
        return Fields.some(Fields.codes(Scope.class, scopes), "scopes");
    }

    public @Nullable String name() {
        return Fields.text(name);
    }

    public boolean asks(Scope scope) {
        return scopes.contains(scope.name());
    }

    public @Nullable String publicKey() {
        return Fields.text(publicKey);
    }

    public @Nullable String dailyReads() {
        return Fields.text(dailyReads);
    }
}
