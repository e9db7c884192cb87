package org.punte.local;

import java.io.PrintStream;
import java.util.UUID;
import org.punte.local.http.Addresses;
import org.punte.local.network.DemoNetwork;

/** What somebody needs to know who has just started the system. */
class Welcome {
    private final Addresses addresses;
    private final DemoNetwork network;

    Welcome(Addresses addresses, DemoNetwork network) {
        this.addresses = addresses;
        this.network = network;
    }

    void print(PrintStream out) {
        out.println("\nDEMO - invented agencies and people, on this machine only");
        out.printf("%n  %-22s %s%n", "portal", addresses.url("portal"));
        for (String service : new String[] {"identity", "referral", "case", "notification"})
            out.printf("  %-22s %s/v1%n", service + "-service", addresses.url(service));
        out.printf("  %-22s %s%n", "mail that was sent", addresses.url("mail.page"));
        out.printf("%nDemo accounts, all with password %s%n%n", DemoNetwork.PASSWORD);
        for (var account : network.accounts())
            out.printf("  %-28s %s%n", account.email(), String.join(", ", account.roles()));
        partner(out);
    }

    private void partner(PrintStream out) {
        var partner = network.partner();
        out.printf("%nA partner's system (%s): get a token, send a referral%n%n", partner.clientId());
        out.printf(
                "  TOKEN=$(curl -s %s/protocol/openid-connect/token -d grant_type=client_credentials -d client_id=%s"
                        + " -d client_secret=%s | sed 's/.*\"access_token\":\"\\([^\"]*\\)\".*/\\1/')%n%n",
                addresses.realm(), partner.clientId(), partner.secret());
        out.printf(
                "  curl -s %s/v1/referrals -H \"Authorization: Bearer $TOKEN\" -H 'Content-Type: application/json'"
                        + " -H 'Idempotency-Key: %s' -d '%s'%n",
                addresses.url("referral"), UUID.randomUUID(), referral());
    }

    private String referral() {
        var partner = network.partner();
        return ("{\"person\":\"%s\",\"receiver\":\"%s\",\"consent\":\"%s\",\"service\":\"ACC_SHELTER\","
                        + "\"urgency\":\"NORMAL\",\"envelope\":{\"ageBand\":\"ADULT\"}}")
                .formatted(partner.person(), partner.receiver(), partner.consent());
    }
}
