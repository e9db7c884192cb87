package org.punte.identity.situation;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.punte.identity.told.Documents;
import org.punte.web.caller.Caller;

/** Keeps situations sealed, and opens them. Asks nobody who may. */
@ApplicationScoped
@Transactional(MANDATORY)
class SituationKeeping {
    private final SituationRepository situations;
    private final Documents documents;
    private final Caller caller;
    private final Clock clock;

    SituationKeeping(SituationRepository situations, Documents documents, Caller caller, Clock clock) {
        this.situations = situations;
        this.documents = documents;
        this.caller = caller;
        this.clock = clock;
    }

    Situation add(UUID person, WriteSituation told) {
        var situation = new Situation(person, caller.agency(), caller.account(), clock.instant());
        situation.codes = documents.seal(situation.place(), told.codes());
        var detail = new SituationDetail(situation);
        detail.words = words(detail, told.words());
        situations.add(situation, detail);
        return situation;
    }

    void change(Situation situation, WriteSituation told) {
        situation.codes = documents.seal(situation.place(), told.codes());
        situation.changedAt = clock.instant();
        var detail = situations.detail(situation);
        detail.words = words(detail, told.words());
        situations.flush();
    }

    void changeExploiters(Situation situation, WriteExploiters told) {
        var detail = situations.detail(situation);
        detail.exploiters = documents.seal(detail.place("exploiters"), told);
        situations.touch(situation);
    }

    SituationCodes codes(Situation situation) {
        return documents.open(situation.place(), situation.codes, SituationCodes.class);
    }

    SituationView view(Situation situation) {
        var detail = situations.detail(situation);
        var words =
                detail.words == null ? null : documents.open(detail.place("words"), detail.words, SituationWords.class);
        return SituationView.of(situation, codes(situation), words);
    }

    ExploitersView exploiters(Situation situation) {
        var detail = situations.detail(situation);
        var known = detail.exploiters == null
                ? List.<WriteExploiters.Exploiter>of()
                : documents
                        .open(detail.place("exploiters"), detail.exploiters, WriteExploiters.class)
                        .exploiters();
        return new ExploitersView(situation.id, known, situation.version);
    }

    private byte @Nullable [] words(SituationDetail detail, @Nullable SituationWords words) {
        return words == null ? null : documents.seal(detail.place("words"), words);
    }
}
