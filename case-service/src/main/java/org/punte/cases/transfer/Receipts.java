package org.punte.cases.transfer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.punte.cases.casefile.CaseFiles.Parts;
import org.punte.sealing.Sealer;

/** Keeps receipts sealed, and opens them. */
@ApplicationScoped
class Receipts {
    private final ReceiptRepository rows;
    private final Sealer sealer;
    private final ObjectMapper json;

    Receipts(ReceiptRepository rows, Sealer sealer, ObjectMapper json) {
        this.rows = rows;
        this.sealer = sealer;
        this.json = json;
    }

    boolean isThere(UUID referral) {
        return rows.isThere(referral);
    }

    void keep(Receipt receipt, Parts parts) {
        try {
            receipt.content = sealer.seal(receipt.place(), json.writeValueAsString(parts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt cannot be written");
        }
        rows.persistAndFlush(receipt);
    }

    List<ReceiptView> of(UUID file) {
        return rows.ofFile(file).stream()
                .map(receipt -> ReceiptView.of(receipt, opened(receipt)))
                .toList();
    }

    private Parts opened(Receipt receipt) {
        try {
            return json.readValue(sealer.open(receipt.place(), receipt.content), Parts.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A receipt cannot be read");
        }
    }
}
