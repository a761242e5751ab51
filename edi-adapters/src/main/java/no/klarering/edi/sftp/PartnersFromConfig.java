package no.klarering.edi.sftp;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import no.klarering.operations.SftpPartners;
import org.eclipse.microprofile.config.ConfigProvider;

/** Reads setting {@code KLARERING_SFTP} and those of the agreements that it names. */
@Singleton
public class PartnersFromConfig {

    private final SftpPartners partners;

    public PartnersFromConfig() {
        var config = ConfigProvider.getConfig();
        partners = SftpPartners.of(name -> config.getOptionalValue(name, String.class));
    }

    @Produces
    public SftpPartners partners() {
        return partners;
    }
}
