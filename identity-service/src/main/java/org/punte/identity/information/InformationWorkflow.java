package org.punte.identity.information;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.punte.identity.recordsheet.Sheets;
import org.punte.identity.vault.Category;
import org.punte.web.caller.Caller;

/** Writing down what a child was told and said; one transaction each. */
@ApplicationScoped
@Transactional
class InformationWorkflow {
    private final InformationRepository information;
    private final Sheets sheets;
    private final Caller caller;
    private final Clock clock;

    InformationWorkflow(InformationRepository information, Sheets sheets, Caller caller, Clock clock) {
        this.information = information;
        this.sheets = sheets;
        this.caller = caller;
        this.clock = clock;
    }

    InformationView see(UUID person) {
        sheets.open(person, Category.CHILD);
        var all = information.of(person).stream().map(this::view).toList();
        return new InformationView(person, all, all.size());
    }

    InformationView record(UUID person, RecordInformation command) {
        sheets.requireAssigned(person);
        var given = new InformationGiven(person, caller.agency(), command);
        given.view = sheets.seal(given.viewPlace(), command.view());
        given.givenBy = caller.account();
        given.givenAt = clock.instant();
        information.persistAndFlush(given);
        Log.infof("Person %s was informed: %s", person, given.id);
        return see(person);
    }

    private InformationView.Given view(InformationGiven g) {
        return new InformationView.Given(
                g.id,
                g.topics(),
                g.language,
                g.level,
                g.noticeVersion,
                g.heard,
                sheets.text(g.viewPlace(), g.view),
                g.givenBy,
                g.givenAt);
    }
}
