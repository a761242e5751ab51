package no.klarering.risk.core;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.klarering.edition.DataEntry;
import no.klarering.edition.DataFiles;
import no.klarering.edition.DataRecord;
import no.klarering.kernel.CountryCode;
import no.klarering.kernel.Money;
import no.klarering.kernel.Text;
import no.klarering.risk.Lane;
import no.klarering.risk.RiskProfile;

/** Reads the risk profiles. */
public final class ProfileFile {

    public static final String NAME = "risk/profiles.csv";
    public static final String PROFILE = "profile";

    private static final List<String> COLUMNS =
            List.of(
                    "id",
                    "lane",
                    "direction",
                    "category",
                    "commodity_prefix",
                    "origin",
                    "importer",
                    "min_value",
                    "preference_claimed",
                    "double",
                    "reason_nb",
                    "reason_en",
                    "request",
                    "days_to_answer",
                    "valid_from",
                    "valid_to");

    private final List<DataRecord> records = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    private ProfileFile() {}

    public static List<DataRecord> read(DataFiles files) {
        var file = new ProfileFile();
        files.table(NAME, COLUMNS, file::line);
        return file.records;
    }

    private void line(DataEntry line) {
        var id = line.text("id");
        if (!known.add(id)) {
            line.fault("id", "The profile " + id + " is there twice.");
        }
        var profile = profile(id, line);
        records.add(new DataRecord(PROFILE, id, profile.period(), profile));
    }

    private static RiskProfile profile(String id, DataEntry line) {
        return new RiskProfile(
                id,
                line.read("lane", ProfileFile::lane, "a lane such as MANUAL").orElse(Lane.MANUAL),
                line.period("valid_from", "valid_to"),
                line.readIfAny("direction", shape("IMPORT|EXPORT"), "IMPORT or EXPORT"),
                line.readIfAny("category", shape("[A-Z]{2}"), "a category such as FU"),
                line.readIfAny("commodity_prefix", shape("[0-9]{2,8}"), "two to eight digits"),
                line.readIfAny("origin", CountryCode::parse, "a country code such as PT"),
                line.readIfAny("importer", shape("[0-9]{9}|[0-9]{11}"), "9 or 11 digits"),
                line.readIfAny("min_value", ProfileFile::kroner, "whole kroner"),
                line.find("preference_claimed").isEmpty()
                        ? Optional.empty()
                        : Optional.of(line.yes("preference_claimed")),
                line.readIfAny(
                        "double",
                        ProfileFile::doubled,
                        "LIKELY or CERTAIN, with OTHERS behind it for other declarants' only"),
                new Text(line.text("reason_nb"), line.text("reason_en")),
                line.find("request").orElse(""),
                line.whole("days_to_answer"));
    }

    private static Optional<Lane> lane(String text) {
        return Arrays.stream(Lane.values()).filter(lane -> lane.name().equals(text)).findFirst();
    }

    private static Function<String, Optional<String>> shape(String pattern) {
        return text -> text.matches(pattern) ? Optional.of(text) : Optional.empty();
    }

    private static Optional<RiskProfile.DoubledGoods> doubled(String text) {
        return text.matches("(LIKELY|CERTAIN)( OTHERS)?")
                ? Optional.of(
                        new RiskProfile.DoubledGoods(
                                text.startsWith("CERTAIN"), text.endsWith("OTHERS")))
                : Optional.empty();
    }

    private static Optional<Money> kroner(String text) {
        return text.matches("[0-9]{1,15}")
                ? Optional.of(Money.ofKroner(Long.parseLong(text)))
                : Optional.empty();
    }
}
