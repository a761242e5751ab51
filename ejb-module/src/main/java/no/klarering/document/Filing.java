package no.klarering.document;

/** What became of a document that was handed in. */
public sealed interface Filing {

    /** It is kept now. */
    record Filed(Document document) implements Filing {}

    /** It was kept before. */
    record FiledBefore(Document document) implements Filing {}

    /** Its bytes are not of the kind that its name says, or there are none. */
    record OtherContent() implements Filing {}

    /** It has more bytes than are taken. */
    record TooLarge() implements Filing {}
}
