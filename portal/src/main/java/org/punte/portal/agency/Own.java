package org.punte.portal.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.rest.client.inject.RestClient;
import org.jspecify.annotations.Nullable;
import org.punte.portal.client.Listed;
import org.punte.portal.client.Silence;
import org.punte.portal.client.identity.IdentityClient;
import org.punte.portal.client.identity.Person;

/**
 * With whom the reader works, by the reader's own list: whoever asks at the door of a record that is not theirs is refused, and many
 * refusals are told as guesses.
 */
@RequestScoped
public class Own {
    private final IdentityClient identity;
    private @Nullable List<Person> persons;

    @Inject
    Own(@RestClient IdentityClient identity) {
        this.identity = identity;
    }

    /** What the reader's own list calls somebody with whom the reader works; null for everybody else, and while that cannot be found out. */
    public @Nullable String code(UUID person) {
        return listed().flatMap(all ->
                        all.stream().filter(one -> one.id().equals(person)).findFirst())
                .map(Person::pseudonym)
                .orElse(null);
    }

    /** Whether the record opens for the reader; true as well while that cannot be found out. */
    public boolean opens(UUID person) {
        return listed().map(all -> all.stream().anyMatch(one -> one.id().equals(person)))
                .orElse(true);
    }

    private Optional<List<Person>> listed() {
        if (persons == null) persons = Silence.orNull(() -> Listed.all(identity::persons));
        return Optional.ofNullable(persons);
    }
}
