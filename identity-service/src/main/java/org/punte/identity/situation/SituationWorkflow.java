package org.punte.identity.situation;

import static org.punte.identity.situation.SituationProblem.SITUATION_NOT_FOUND;
import static org.punte.identity.vault.Category.EXPLOITATION_SUMMARY;
import static org.punte.identity.vault.Category.RISK;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.punte.identity.told.OwnRecord;
import org.punte.identity.vault.Category;
import org.punte.web.tag.EntityTags;

/** Writing situations down and reading them; one transaction each. */
@ApplicationScoped
@Transactional
class SituationWorkflow {
    private static final Set<Category> WHAT = Set.of(EXPLOITATION_SUMMARY);
    private static final Set<Category> WHO = Set.of(RISK);

    private final SituationRepository situations;
    private final SituationKeeping keeping;
    private final OwnRecord own;
    private final EntityTags tags;

    SituationWorkflow(SituationRepository situations, SituationKeeping keeping, OwnRecord own, EntityTags tags) {
        this.situations = situations;
        this.keeping = keeping;
        this.own = own;
        this.tags = tags;
    }

    SituationView add(UUID person, WriteSituation told) {
        told.codes().require();
        own.requirePerson(person, WHAT);
        var situation = keeping.add(person, told);
        Log.infof("Situation %s written down", situation.id);
        return keeping.view(situation);
    }

    List<SituationView> of(UUID person) {
        own.requirePerson(person, WHAT);
        return situations.of(person).stream().map(keeping::view).toList();
    }

    SituationView see(UUID id) {
        return keeping.view(mine(id, WHAT));
    }

    SituationView change(UUID id, WriteSituation told) {
        told.codes().require();
        var situation = mine(id, WHAT);
        tags.requireMatch(situation.version);
        keeping.change(situation, told);
        return keeping.view(situation);
    }

    ExploitersView exploiters(UUID id) {
        return keeping.exploiters(mine(id, WHO));
    }

    ExploitersView changeExploiters(UUID id, WriteExploiters told) {
        var situation = mine(id, WHO);
        tags.requireMatch(situation.version);
        keeping.changeExploiters(situation, told);
        return keeping.exploiters(situation);
    }

    private Situation mine(UUID id, Set<Category> categories) {
        return own.require(
                situations.findByIdOptional(id), categories, () -> SITUATION_NOT_FOUND.because("No situation %s", id));
    }
}
