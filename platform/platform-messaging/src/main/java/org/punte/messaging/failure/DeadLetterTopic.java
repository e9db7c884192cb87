package org.punte.messaging.failure;

import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import io.smallrye.reactive.messaging.kafka.fault.KafkaFailureHandler;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/**
 * Puts an event aside that could not be handled, and goes on with the next only when it is safely there. The last resort: of a poll
 * that is heard as a whole {@link Aside#unlessHandled} has put aside before what failed, and nothing comes here but the end of the service.
 */
class DeadLetterTopic implements KafkaFailureHandler {
    private final String group;
    private final Aside aside;
    private final Intake intake;

    DeadLetterTopic(String group, Aside aside, Intake intake) {
        this.group = group;
        this.aside = aside;
        this.intake = intake;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record, Throwable reason, Metadata metadata) {
        // neither acknowledged nor put aside: it comes again
        if (intake.isClosed() || Causes.isStopping(reason))
            return Uni.createFrom().nothing();
        var received = record.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow()
                .getRecord();
        return aside.put(group, received, reason).chain(() -> Uni.createFrom().completionStage(record.ack()));
    }
}
