package no.klarering.web.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.klarering.codes.CodeBooks;
import no.klarering.codes.CodeListName;
import no.klarering.movement.Camera;
import no.klarering.movement.Observation;
import no.klarering.movement.Participant;
import no.klarering.operations.Mode;
import no.klarering.operations.OperationsSettings;
import no.klarering.operations.Throttle;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whose cameras are believed, and how much each may tell. Settings {@code KLARERING_BORDER_CAMERAS}
 * (organisations; without it every one in the sandbox and none in production), {@code
 * KLARERING_BORDER_RATE} (200 a second) and {@code KLARERING_BORDER_BURST} (2,000).
 */
@ApplicationScoped
public class CameraGate {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final Optional<Set<Participant>> operators;
    private final CodeBooks codes;
    private final Clock clock;
    private final Throttle<At> throttle;

    /** A camera of an operator. */
    private record At(Participant operator, String office, Camera camera) {}

    public CameraGate() {
        this.operators = Optional.empty();
        this.codes = null;
        this.clock = null;
        this.throttle = null;
    }

    @Inject
    public CameraGate(
            OperationsSettings settings,
            CodeBooks codes,
            Clock clock,
            @ConfigProperty(name = "klarering.border.cameras") Optional<String> cameras,
            @ConfigProperty(name = "klarering.border.rate", defaultValue = "200") int rate,
            @ConfigProperty(name = "klarering.border.burst", defaultValue = "2000") int burst) {
        this.operators = operators(settings, cameras);
        this.codes = codes;
        this.clock = clock;
        this.throttle = new Throttle<>(rate, burst);
    }

    private static Optional<Set<Participant>> operators(
            OperationsSettings settings, Optional<String> cameras) {
        return cameras.isEmpty() && settings.mode() == Mode.SANDBOX
                ? Optional.empty()
                : Optional.of(
                        Pattern.compile("[,\\s]+")
                                .splitAsStream(cameras.orElse("").strip())
                                .filter(number -> !number.isEmpty())
                                .map(Participant::new)
                                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean isOperator(Participant organisation) {
        return operators.map(those -> those.contains(organisation)).orElse(true);
    }

    boolean isOffice(String office) {
        var today = LocalDate.ofInstant(clock.instant(), NORWAY);
        return codes.current().inForce(CodeListName.CUSTOMS_OFFICE, office, today);
    }

    /** Lets one observation through; otherwise says how long to wait. */
    Optional<Duration> pass(Participant operator, Observation seen) {
        return throttle.pass(
                new At(operator, seen.customsOffice(), seen.camera()), clock.instant());
    }
}
