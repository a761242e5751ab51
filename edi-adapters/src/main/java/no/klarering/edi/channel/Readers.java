package no.klarering.edi.channel;

import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import no.klarering.agreement.Agreements;
import no.klarering.edi.cusdec.InterchangeTranslator;
import no.klarering.edi.syntax.Correspondents;
import no.klarering.edi.syntax.InterchangeReader;
import no.klarering.edi.syntax.Limits;
import no.klarering.edi.syntax.Profiles;
import no.klarering.edi.syntax.Terms;
import no.klarering.kernel.Nodi;
import no.klarering.party.Parties;

/** The reader of what declarants send, with the registers it asks, alone and inside Smooks. */
@Singleton
public class Readers {

    /** How many interchanges are translated side by side. */
    public static final int TRANSLATORS = 4;

    private final InterchangeReader reader;

    @Inject
    public Readers(Parties parties, Agreements agreements) {
        this.reader =
                new InterchangeReader(
                        Profiles.inbound(), new Registered(parties, agreements), Limits.USUAL);
    }

    @Produces
    public InterchangeReader reader() {
        return reader;
    }

    @Produces
    @Singleton
    public InterchangeTranslator translator() {
        return new InterchangeTranslator(reader, TRANSLATORS);
    }

    void close(@Disposes InterchangeTranslator translator) {
        translator.close();
    }

    private record Registered(Parties parties, Agreements agreements) implements Correspondents {

        @Override
        public boolean knows(String nodi) {
            return Nodi.parse(nodi).flatMap(parties::ownerOf).isPresent();
        }

        @Override
        public boolean isCustoms(String nodi) {
            return Nodi.CUSTOMS.code().equals(nodi);
        }

        @Override
        public boolean acceptsTests() {
            return true;
        }

        @Override
        public Terms terms(String nodi, Instant at) {
            return agreements.inForce(Nodi.of(nodi), at).map(Terms::of).orElse(Terms.USUAL);
        }
    }
}
