package org.punte.referrals.question;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The questions of one referral. */
@ApplicationScoped
class QuestionRepository implements PanacheRepositoryBase<Question, Question.Key> {
    List<Question> of(UUID referral) {
        return list("key.referral = ?1 order by key.number", referral);
    }

    Question open(UUID referral) {
        return find("key.referral = ?1 and answeredAt is null order by key.number desc", referral)
                .firstResult();
    }
}
