package no.klarering.web.console;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.klarering.border.BoardVehicle;
import no.klarering.declaration.DeclarationRegister.Page;
import no.klarering.declaration.DeclarationState;
import no.klarering.declaration.DeclarationSummary;
import no.klarering.document.Documents;
import no.klarering.document.Documents.Arrived;
import no.klarering.doubles.DoubleFindings;
import no.klarering.kernel.DeclarationKey;

/**
 * One page of a list with the filter that made it.
 *
 * @param states the states that the filter offers
 * @param documents what came for the declarations of the page
 * @param vehicles with which the goods of declarations of the page come
 * @param doubled declarations of the page whose goods seem to be declared twice
 */
public record DeclarationList(
        ListFilter filter,
        Page found,
        Set<DeclarationState> states,
        String order,
        Map<DeclarationKey, Arrived> documents,
        Map<DeclarationKey, BoardVehicle> vehicles,
        Set<DeclarationKey> doubled) {

    DeclarationList(
            ListFilter filter,
            Page found,
            Set<DeclarationState> states,
            String order,
            Documents documents) {
        this(
                filter,
                found,
                states,
                order,
                documents.arrived(found.rows().stream().map(row -> row.id().key()).toList()),
                Map.of(),
                Set.of());
    }

    /** The same with what is known of the border. */
    DeclarationList with(AtBorder border) {
        return new DeclarationList(
                filter,
                found,
                states,
                order,
                documents,
                border.carrying(found.rows().stream().map(row -> row.id().key()).toList()),
                doubled);
    }

    /** The same with what nobody has judged yet of goods declared twice. */
    DeclarationList with(DoubleFindings findings) {
        return new DeclarationList(
                filter,
                found,
                states,
                order,
                documents,
                vehicles,
                findings.openAmong(found.rows().stream().map(row -> row.id().key()).toList()));
    }

    /** Whether the goods of a row seem to be declared twice. */
    public boolean isDoubled(DeclarationSummary row) {
        return doubled.contains(row.id().key());
    }

    /** With which the goods of a row come; null when that is not known. */
    public BoardVehicle vehicle(DeclarationSummary row) {
        return vehicles.get(row.id().key());
    }

    /** What came for the declaration of a row; null when nothing did. */
    public Arrived arrived(DeclarationSummary row) {
        return documents.get(row.id().key());
    }

    public List<DeclarationSummary> rows() {
        return found.rows();
    }

    public long total() {
        return found.total();
    }

    public long first() {
        return found.rows().isEmpty() ? 0 : (filter.page() - 1L) * ListFilter.PAGE_SIZE + 1;
    }

    public long last() {
        return first() == 0 ? 0 : first() + found.rows().size() - 1;
    }

    public boolean hasEarlier() {
        return filter.page() > 1;
    }

    public boolean hasLater() {
        return last() < total() && !found.rows().isEmpty();
    }

    public String earlier() {
        return filter.with("page", String.valueOf(filter.page() - 1));
    }

    public String later() {
        return filter.with("page", String.valueOf(filter.page() + 1));
    }

    /** {@code aria-sort} of a column that the list can be ordered by. */
    public String sorted(String column) {
        var ascending = "WAITING".equals(column);
        return !column.equals(order) ? "none" : ascending ? "ascending" : "descending";
    }
}
