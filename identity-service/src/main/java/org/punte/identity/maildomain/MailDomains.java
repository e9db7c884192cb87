package org.punte.identity.maildomain;

import static org.punte.identity.maildomain.MailDomainProblem.MAIL_DOMAIN_NOT_ALLOWED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import org.punte.identity.account.Enrolment;
import org.punte.web.caller.Caller;

/** What the acting agency's mail domains mean for others. */
@ApplicationScoped
@Transactional
public class MailDomains {
    private final MailDomainRepository domains;
    private final Caller caller;
    private final Clock clock;

    MailDomains(MailDomainRepository domains, Caller caller, Clock clock) {
        this.domains = domains;
        this.caller = caller;
        this.clock = clock;
    }

    /** Refuses an address that is no work address of the agency. */
    public void requireWorkAddress(String email) {
        domains.present(caller.agency(), domain(email))
                .filter(domain -> domain.state.counts())
                .orElseThrow(
                        () -> MAIL_DOMAIN_NOT_ALLOWED.because("The address is at none of the agency's mail domains"));
    }

    /** The agency comes with this address: two people have looked at it together with the agency. */
    public void begin(String email) {
        var domain = domain(email);
        if (domains.present(caller.agency(), domain).isPresent()) return;
        domains.persist(new MailDomain(caller.agency(), domain, MailDomainState.ALLOWED, null, clock.instant()));
    }

    /** In a demonstration agencies are made with their people: others can be invited there as well. */
    void arrived(@Observes Enrolment.Arrived arrived) {
        begin(arrived.email());
    }

    private static String domain(String email) {
        return email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    }
}
