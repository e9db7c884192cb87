package org.punte.identity.signature;

import static org.punte.identity.signature.SignatureProblem.ALREADY_SIGNED;
import static org.punte.identity.signature.SignatureProblem.SIGNATURE_NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.punte.identity.conversation.ConversationWorkflow;
import org.punte.identity.task.TaskKind;
import org.punte.identity.task.TaskRegister;
import org.punte.sealing.Sealer;

/** Writes down that an oral consent was signed or witnessed; the task that asked for it ends with that. */
@ApplicationScoped
@Transactional
class SignatureWorkflow {
    private final SignatureRepository signatures;
    private final ConversationWorkflow conversations;
    private final TaskRegister tasks;
    private final Sealer sealer;
    private final Signing signing;

    SignatureWorkflow(
            SignatureRepository signatures,
            ConversationWorkflow conversations,
            TaskRegister tasks,
            Sealer sealer,
            Signing signing) {
        this.signatures = signatures;
        this.conversations = conversations;
        this.tasks = tasks;
        this.sealer = sealer;
        this.signing = signing;
    }

    SignatureView sign(UUID conversation, SignConversation command) {
        var person = conversations.see(conversation).person();
        if (signatures.findByIdOptional(conversation).isPresent())
            throw ALREADY_SIGNED.because("Conversation %s", conversation);
        var signature = signing.now(conversation, command.how());
        if (command.evidence() != null)
            signature.evidence = sealer.seal(signature.evidencePlace(person), command.evidence());
        signatures.persistAndFlush(signature);
        tasks.done(TaskKind.SIGN_CONSENT, conversation);
        return SignatureView.of(signature);
    }

    SignatureView see(UUID conversation) {
        conversations.see(conversation);
        return signatures
                .findByIdOptional(conversation)
                .map(SignatureView::of)
                .orElseThrow(() -> SIGNATURE_NOT_FOUND.because("Conversation %s is not signed", conversation));
    }
}
