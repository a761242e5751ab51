package no.klarering.border;

import java.util.List;
import java.util.Optional;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.HouseConsignment.ExportFromEu;
import no.klarering.movement.HouseConsignment.PreviousDocument;
import no.klarering.movement.Mrn;

/** What a house consignment on board refers to, for what follows when it enters. */
public record HouseReferences(
        Mrn mrn,
        Optional<String> importProcedure,
        Optional<String> outgoingProcedure,
        List<PreviousDocument> documents,
        List<ExportFromEu> exports) {

    public HouseReferences {
        documents = List.copyOf(documents);
        exports = List.copyOf(exports);
    }

    public static HouseReferences of(Mrn mrn, HouseConsignment house) {
        var level = house.consignmentHouseLevel();
        return new HouseReferences(
                mrn,
                house.importProcedure(),
                house.outgoingProcedure(),
                level.previousDocuments(),
                level.exportFromEU());
    }
}
