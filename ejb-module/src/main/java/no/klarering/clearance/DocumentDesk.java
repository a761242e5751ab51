package no.klarering.clearance;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import no.klarering.document.Document;
import no.klarering.document.DocumentType;
import no.klarering.document.FileKind;
import no.klarering.document.FileName;
import no.klarering.document.Filing;
import no.klarering.kernel.DeclarationKey;
import no.klarering.kernel.OrganisationNumber;

/** Takes documents of declarations and hands them out to officers. */
public interface DocumentDesk {

    /** What became of an attempt to hand a document in. */
    sealed interface Answer {}

    /** It came to the file of the declaration. */
    record AtTheFile(Filing filing) implements Answer {}

    /** The declarant has no such declaration. */
    record NoSuchDeclaration() implements Answer {}

    /** The declaration would be another's; whether there is one is not told. */
    record NotYours() implements Answer {}

    /**
     * What is handed in.
     *
     * @param sender organisation of the token; empty when it is none of Norway's
     * @param kind what the name of the file says
     */
    record Call(
            DeclarationKey declaration,
            Optional<OrganisationNumber> sender,
            DocumentType type,
            FileName name,
            FileKind kind) {}

    /**
     * Keeps a document, with or without having been asked for it. The same once more is answered as
     * the first time. Only the declarant may send it: what it declares comes from its own address
     * too.
     */
    Answer receive(Call call, InputStream file);

    /**
     * Hands a document out; that is kept.
     *
     * @param reader the user name of the officer who reads
     */
    Optional<Document> open(UUID id, String reader);
}
