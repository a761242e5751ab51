package no.klarering.border;

import java.util.Optional;
import no.klarering.border.RoutingLog.Vehicle;
import no.klarering.movement.Mrn;
import no.klarering.movement.Presentation;
import no.klarering.movement.TransportDocument;

/**
 * A house consignment that the sandbox knows without anybody having reported it, so that programs
 * can try presentation and routing by themselves.
 *
 * @param containerIdentificationNumber in which it lies
 * @param summaryMrn of the entry summary declaration that it belongs to
 * @param vehicle with which it is taken to come; its times are those of the presentation
 */
public record PlaygroundHouse(
        Mrn mrn,
        TransportDocument document,
        Optional<String> containerIdentificationNumber,
        Optional<String> summaryMrn,
        Routing routing,
        Means vehicle) {

    /** What stands for {@link Vehicle} before there are times. */
    public record Means(Mrn transport, String identificationNumber, String typeOfIdentification) {}

    /** Whether a presentation means it. */
    public boolean isPresentedBy(Presentation presentation, Presentation.Kind kind) {
        return switch (kind) {
            case HOUSE ->
                    presentation
                            .house()
                            .filter(named -> named.key().equals(document.key()))
                            .isPresent();
            case CONTAINER ->
                    containerIdentificationNumber.isPresent()
                            && presentation
                                    .containerIdentificationNumber()
                                    .equals(containerIdentificationNumber);
            case ENTRY_SUMMARY -> summaryMrn.isPresent() && presentation.mrn().equals(summaryMrn);
            case MASTER, RECEPTACLE -> false;
        };
    }
}
