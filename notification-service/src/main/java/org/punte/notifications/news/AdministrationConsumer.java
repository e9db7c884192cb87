package org.punte.notifications.news;

import static org.punte.notifications.message.MessageKind.ACCOUNT_ANNOUNCED;
import static org.punte.notifications.message.MessageKind.ACCOUNT_DORMANT_SOON;
import static org.punte.notifications.message.MessageKind.ACCOUNT_FROZEN;
import static org.punte.notifications.message.MessageKind.AGENCY_CORRECTED;
import static org.punte.notifications.message.MessageKind.AGREEMENT_ENDED;
import static org.punte.notifications.message.MessageKind.AGREEMENT_EXPIRING;
import static org.punte.notifications.message.MessageKind.EMERGENCY_OPENED;
import static org.punte.notifications.message.MessageKind.FACTOR_RENEWED;
import static org.punte.notifications.message.MessageKind.REFUSALS_REPEATED;
import static org.punte.notifications.message.MessageKind.REVIEW_DUE;
import static org.punte.notifications.message.MessageKind.SECRETS_TO_ROTATE;
import static org.punte.notifications.message.MessageKind.SYSTEM_CHANGED;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.punte.messaging.EventHandler;
import org.punte.messaging.ReceivedEvent;
import org.punte.notifications.message.MessageDelivery;
import org.punte.notifications.message.MessageKind;
import org.punte.notifications.message.Told;
import org.punte.notifications.message.Told.Fact;
import org.punte.notifications.message.Told.Matter;
import org.punte.notifications.news.RoleHolderRepository.Holder;
import org.punte.web.caller.Roles;

/**
 * Tells administrators what waits for them, and supervisors of new, frozen and renewed accounts, of partner systems and of emergencies. Auditors hear with
 * them of whoever is refused again and again.
 */
@ApplicationScoped
class AdministrationConsumer implements EventHandler {
    private static final String AGREEMENT = "agreement.ended.v1";
    private static final String EXPIRING = "agreement.expiring.v1";
    private static final String ANNOUNCED = "account.announced.v1";
    private static final String FROZEN = "account.frozen.v1";
    private static final String OPENED = "emergency.opened.v1";
    private static final String RENEWED = "account.factor-renewed.v1";
    private static final String SECRETS = "account.secrets-seen.v1";
    private static final String REVIEW = "account-review.due.v1";
    private static final String REFUSALS = "refusals.repeated.v1";
    private static final String DORMANT = "account.dormant-soon.v1";
    private static final String CORRECTED = "agency.corrected.v1";
    private static final String SYSTEM = "client.changed.v1";
    private static final List<String> ASKING = List.of(Roles.AUDITOR, Roles.SUPERVISOR, Roles.AGENCY_ADMIN);

    /** Only the members we read; the producer may add others. */
    record Expiring(List<UUID> agencies, int days) {}

    record Agreement(List<UUID> agencies) {}

    record Account(UUID agency) {}

    record Opened(List<UUID> agencies) {}

    record Review(int days) {}

    record Dormant(UUID agency, int days) {}

    record PartnerSystem(UUID agency, boolean disabled) {}

    private final RoleHolderRepository holders;
    private final MessageDelivery delivery;

    AdministrationConsumer(RoleHolderRepository holders, MessageDelivery delivery) {
        this.holders = holders;
        this.delivery = delivery;
    }

    @Override
    public String name() {
        return "message-administration";
    }

    @Override
    public Set<String> types() {
        return Set.of(
                AGREEMENT, EXPIRING, ANNOUNCED, FROZEN, OPENED, RENEWED, SECRETS, REVIEW, REFUSALS, DORMANT, CORRECTED,
                SYSTEM);
    }

    @Override
    public void on(ReceivedEvent event) {
        switch (event.type()) {
            case EXPIRING -> expiring(event);
            case AGREEMENT -> agreementOver(event);
            case OPENED -> opened(event);
            case RENEWED -> renewed(event);
            case REVIEW -> reviewDue(event);
            case DORMANT -> dormantSoon(event);
            case CORRECTED -> administrators(event, AGENCY_CORRECTED, event.subject(), Matter.about(event.subject()));
            case SECRETS -> secretsSeen(event);
            case REFUSALS -> refusedAgain(event);
            case SYSTEM -> systemChanged(event);
            case ANNOUNCED -> account(event, ACCOUNT_ANNOUNCED);
            case FROZEN -> account(event, ACCOUNT_FROZEN);
            default -> throw new IllegalStateException("Nobody is told of " + event.type());
        }
    }

    /** Each warning is a fact of its own, also when the agreement did not change between them. */
    private void expiring(ReceivedEvent event) {
        var agreement = event.data(Expiring.class);
        var fact = new Fact(event.subject(), agreement.days(), event.time());
        for (var agency : agreement.agencies()) {
            var to = Told.accounts(holders.at(agency, Roles.AGENCY_ADMIN));
            var matter = Matter.about(event.subject(), agreement.days());
            delivery.deliver(new Told(AGREEMENT_EXPIRING, agency, to, matter, fact));
        }
    }

    private void agreementOver(ReceivedEvent event) {
        for (var agency : event.data(Agreement.class).agencies())
            administrators(event, AGREEMENT_ENDED, agency, Matter.about(event.subject()));
    }

    /** The agency that is suspended and its guardian; whoever opened it need not be told. */
    private void opened(ReceivedEvent event) {
        for (var agency : event.data(Opened.class).agencies())
            supervisors(event, EMERGENCY_OPENED, agency, event.actor());
    }

    /** The agency itself is the subject. */
    private void reviewDue(ReceivedEvent event) {
        var matter = Matter.about(event.subject(), event.data(Review.class).days());
        administrators(event, REVIEW_DUE, event.subject(), matter);
    }

    /** Where the quiet one is the only administrator nobody there would hear of it: network administrators do. */
    private void dormantSoon(ReceivedEvent event) {
        var quiet = event.data(Dormant.class);
        var matter = Matter.about(event.subject(), quiet.days());
        administrators(event, ACCOUNT_DORMANT_SOON, quiet.agency(), matter);
        if (holders.at(quiet.agency(), Roles.AGENCY_ADMIN).stream().allMatch(event.subject()::equals))
            Holder.byAgency(holders.everywhere(Roles.NETWORK_ADMIN).stream())
                    .forEach((agency, accounts) -> delivery.deliver(
                            new Told(ACCOUNT_DORMANT_SOON, agency, Told.accounts(accounts), matter, Fact.of(event))));
    }

    private void secretsSeen(ReceivedEvent event) {
        var agency = event.data(Account.class).agency();
        administrators(event, SECRETS_TO_ROTATE, agency, Matter.about(event.subject()));
    }

    /** What one administrator alone lets act for everybody. Told again nobody did it; what is switched off acts no more. */
    private void systemChanged(ReceivedEvent event) {
        var system = event.data(PartnerSystem.class);
        if (event.actor() == null || system.disabled()) return;
        supervisors(event, SYSTEM_CHANGED, system.agency(), event.actor());
    }

    private void administrators(ReceivedEvent event, MessageKind kind, UUID agency, Matter matter) {
        var to = Told.accounts(holders.at(agency, Roles.AGENCY_ADMIN));
        delivery.deliver(new Told(kind, agency, to, matter, Fact.of(event)));
    }

    private void account(ReceivedEvent event, MessageKind kind) {
        supervisors(event, kind, event.data(Account.class).agency(), event.subject());
    }

    private void supervisors(ReceivedEvent event, MessageKind kind, UUID agency, @Nullable UUID but) {
        var to = holders.at(agency, Roles.SUPERVISOR).stream()
                .filter(supervisor -> !supervisor.equals(but))
                .toList();
        tell(kind, event, agency, to);
    }

    /** Whose it is as well: perhaps somebody else stood there in that name. */
    private void renewed(ReceivedEvent event) {
        var agency = event.data(Account.class).agency();
        var to = Stream.concat(Stream.of(event.subject()), holders.at(agency, Roles.SUPERVISOR).stream());
        tell(FACTOR_RENEWED, event, agency, to.toList());
    }

    /** Whoever could ask what it is about, but not whose account it is. */
    private void refusedAgain(ReceivedEvent event) {
        var agency = event.data(Account.class).agency();
        var to = ASKING.stream()
                .flatMap(role -> holders.at(agency, role).stream())
                .filter(account -> !account.equals(event.subject()));
        tell(REFUSALS_REPEATED, event, agency, to.toList());
    }

    private void tell(MessageKind kind, ReceivedEvent event, UUID agency, List<UUID> to) {
        var matter = Matter.about(event.subject());
        delivery.deliver(new Told(kind, agency, Told.accounts(to), matter, Fact.of(event)));
    }
}
