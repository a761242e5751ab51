package no.klarering.edi.sftp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says how it stands with the partners' servers. One that is away does not make us less ready. */
@Readiness
@ApplicationScoped
public class SftpCheck implements HealthCheck {

    private final SftpStanding standing;

    public SftpCheck() {
        this(null);
    }

    @Inject
    public SftpCheck(SftpStanding standing) {
        this.standing = standing;
    }

    @Override
    public HealthCheckResponse call() {
        var response = HealthCheckResponse.named("sftp").up();
        standing.troubles()
                .forEach(
                        (partner, sentences) ->
                                response.withData(
                                        partner,
                                        sentences.isEmpty()
                                                ? "in order"
                                                : String.join("; ", sentences)));
        return response.build();
    }
}
