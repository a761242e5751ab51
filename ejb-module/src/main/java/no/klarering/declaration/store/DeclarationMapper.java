package no.klarering.declaration.store;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import no.klarering.declaration.DeclarationSummary;
import no.klarering.declaration.DeclarationVersion;
import no.klarering.declaration.Header;
import no.klarering.declaration.Line;
import no.klarering.declaration.SubmitDeclaration;
import no.klarering.kernel.DeclarationId;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.Json;

/** Between declarations and their rows. */
record DeclarationMapper(Json json) {

    private static final int LONGEST_DESCRIPTION = 300;
    private static final int COMMODITY_LENGTH = 8;
    private static final int ORIGIN_LENGTH = 3;
    private static final int PROCEDURE_LENGTH = 4;

    /** Makes the row of the declaration say what its latest version says. */
    void show(DeclarationVersion version, DeclarationRow row) {
        var content = version.content();
        var header = content.header();
        row.key = version.id().key().text();
        row.version = version.id().version();
        row.latestVersion = row.version;
        row.direction = header.direction();
        row.category = header.category();
        row.state = version.state();
        row.lane = version.lane();
        row.office = clip(header.unit().orElse(""), 6);
        row.declarant = version.id().key().declarant().digits();
        row.importerName = version.importerName().orElse(null);
        row.totalCharges = version.totalCharges();
        row.reasons = String.join(" ", version.reasons());
        row.transportIdentity = header.transport().flatMap(Header.Transport::identity).orElse(null);
        row.goodsNumber = header.goodsNumber().orElse(null);
        row.goodsPosition = header.goodsPosition().orElse(null);
        row.receivedAt = content.receipt().receivedAt();
        row.stateSince = version.decidedAt();
        row.releasedAt = version.releasedAt().orElse(null);
        row.runningNumber = version.runningNumber().orElse(null);
        row.answerBy = version.answerBy().orElse(null);
        row.stopped = row.stopped || version.state().waitsForOfficer();
        showGoods(content.lines(), row);
    }

    /** A withdrawal carries no goods: the row goes on saying what was withdrawn. */
    void showWithdrawal(DeclarationVersion version, DeclarationRow row) {
        row.version = version.id().version();
        row.latestVersion = row.version;
        row.state = version.state();
        row.stateSince = version.decidedAt();
        row.answerBy = null;
    }

    private static void showGoods(List<Line> lines, DeclarationRow row) {
        var first = lines.stream().findFirst();
        row.firstCommodity = first.map(line -> clip(line.commodity(), COMMODITY_LENGTH)).orElse("");
        row.firstDescription =
                first.map(line -> clip(String.join(" ", line.description()), LONGEST_DESCRIPTION))
                        .orElse("");
        row.lines = lines.size();
        row.statisticalValue =
                lines.stream().mapToLong(line -> line.statisticalValue().orElse(0L)).sum();
    }

    VersionRow versionRow(DeclarationVersion version) {
        var row = new VersionRow();
        row.id = version.id().text();
        row.key = version.id().key().text();
        row.version = version.id().version();
        row.state = version.state();
        row.lane = version.lane();
        row.reasons = String.join(" ", version.reasons());
        row.importerName = version.importerName().orElse(null);
        row.runningNumber = version.runningNumber().orElse(null);
        row.totalCharges = version.totalCharges();
        row.decidedAt = version.decidedAt();
        row.releasedAt = version.releasedAt().orElse(null);
        row.answerBy = version.answerBy().orElse(null);
        row.content = json.write(version.content());
        return row;
    }

    LineRow lineRow(DeclarationId id, Line line) {
        var row = new LineRow();
        row.declarationId = id.text();
        row.item = line.item();
        row.commodity = clip(line.commodity(), COMMODITY_LENGTH);
        row.origin = line.origin().map(code -> clip(code, ORIGIN_LENGTH)).orElse(null);
        row.procedure = line.procedure().map(code -> clip(code, PROCEDURE_LENGTH)).orElse(null);
        row.statisticalValue = line.statisticalValue().orElse(null);
        row.net = line.net().orElse(null);
        row.charges = line.charges().stream().mapToLong(Line.Charge::amount).sum();
        return row;
    }

    SubmitDeclaration content(VersionRow row) {
        return json.read(row.content, SubmitDeclaration.class);
    }

    /**
     * @param recalculated what a recalculation recalculates, by its own id
     */
    DeclarationVersion version(VersionRow row, UnaryOperator<String> recalculated) {
        var content = content(row);
        var original =
                content.header().category().recalculates()
                        ? Optional.ofNullable(recalculated.apply(row.id))
                        : Optional.<String>empty();
        return new DeclarationVersion(
                DeclarationId.of(row.id),
                content,
                row.state,
                row.lane,
                codes(row.reasons),
                Optional.ofNullable(row.importerName),
                Optional.ofNullable(row.runningNumber),
                row.totalCharges,
                row.decidedAt,
                Optional.ofNullable(row.releasedAt),
                Optional.ofNullable(row.answerBy),
                original.map(DeclarationId::of));
    }

    DeclarationSummary summary(DeclarationRow row) {
        return new DeclarationSummary(
                DeclarationKey.of(row.key).version(row.version),
                row.direction,
                row.category,
                row.state,
                row.lane,
                row.office,
                Optional.ofNullable(row.importerName),
                row.firstCommodity,
                row.firstDescription,
                row.lines,
                row.statisticalValue,
                row.totalCharges,
                codes(row.reasons),
                Optional.ofNullable(row.transportIdentity),
                row.receivedAt,
                row.stateSince,
                Optional.ofNullable(row.runningNumber),
                Optional.ofNullable(row.answerBy));
    }

    private static List<String> codes(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(" "));
    }

    private static String clip(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
