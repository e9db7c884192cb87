package org.punte.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.punte.infrastructure.InfrastructureResource;
import org.punte.sealing.store.WrappedIndexKeys;
import org.punte.sealing.store.WrappedKeys;

@QuarkusTest
@QuarkusTestResource(
        value = InfrastructureResource.class,
        initArgs = {@ResourceArg(name = "service", value = "sealing"), @ResourceArg(name = "keys", value = "true")})
class BulkSealingTest {
    private final UUID subject = UUID.randomUUID();
    private final SealedPlace place = new SealedPlace("thing", "note", UUID.randomUUID(), subject, UUID.randomUUID());

    @Inject
    Sealer sealer;

    @Inject
    BlindIndex index;

    @Inject
    WrappedKeys subjects;

    @Inject
    WrappedIndexKeys indexes;

    @Inject
    SealingConfig config;

    @Test
    void the_service_opens_what_a_loader_sealed() throws Exception {
        var loaded = loader().subject(subject);
        byte[] sealed = loaded.seal(place.table(), place.column(), place.row(), place.agency(), "Crăciunescu");
        subjects.addIfAbsent(subject, loaded.wrapped());

        assertThat(sealer.open(place, sealed)).isEqualTo("Crăciunescu");
    }

    @Test
    void the_service_finds_what_a_loader_indexed() throws Exception {
        var scope = UUID.randomUUID();
        var loaded = loader().index(scope, "name");
        indexes.addIfAbsent(scope, "name", loaded.wrapped());

        assertThat(index.value(scope, "name", "craciunescu", 20)).isEqualTo(loaded.value("craciunescu", 20));
    }

    private BulkSealing loader() throws Exception {
        return new BulkSealing(config.keyFile().orElseThrow(), config.service());
    }
}
