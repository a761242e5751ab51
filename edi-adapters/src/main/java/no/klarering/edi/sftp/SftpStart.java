package no.klarering.edi.sftp;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Has the figures registered: the server can do so only while the application starts. */
@Singleton
@Startup
public class SftpStart {

    private final SftpFigures figures;

    public SftpStart() {
        this(null);
    }

    @Inject
    public SftpStart(SftpFigures figures) {
        this.figures = figures;
    }

    @PostConstruct
    void register() {
        figures.inTrouble();
    }
}
