package no.klarering.movement.service;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import no.klarering.movement.Answers;
import no.klarering.movement.HouseConsignment;
import no.klarering.movement.LinkKeys;
import no.klarering.movement.MasterConsignment;
import no.klarering.movement.MessageReader;
import no.klarering.movement.MovementKind;
import no.klarering.movement.Participant;
import no.klarering.movement.Reading;
import no.klarering.movement.Relation;
import no.klarering.movement.Representative;
import no.klarering.movement.Submission;
import no.klarering.movement.Transport;
import no.klarering.movement.Validation;
import no.klarering.movement.ValidationFacts;
import no.klarering.movement.Verdict;

/**
 * What differs from one kind of message to another.
 *
 * @param reader makes the message of its bytes
 * @param rules validate it
 * @param keys by which it is found
 * @param references asks others about what it names
 * @param silence whether somebody did not answer
 */
record MessageSort<M>(
        MovementKind kind,
        BiFunction<MessageReader, byte[], Reading<M>> reader,
        BiFunction<Submission<M>, ValidationFacts, Verdict> rules,
        Function<M, LinkKeys> keys,
        Function<M, Optional<Participant>> representative,
        References<M> references,
        BiPredicate<M, Answers> silence) {

    /** Asks about what a message names, on a day in Norway. */
    @FunctionalInterface
    interface References<M> {

        Answers ask(ReferenceCheck check, M message, LocalDate day);
    }

    static final MessageSort<Transport> TRANSPORT =
            new MessageSort<>(
                    MovementKind.TRANSPORT,
                    MessageReader::transport,
                    Validation::transport,
                    LinkKeys::of,
                    message -> message.representative().map(MessageSort::participant),
                    (check, message, day) -> Answers.NONE,
                    (message, answers) -> false);

    static final MessageSort<MasterConsignment> MASTER =
            new MessageSort<>(
                    MovementKind.MASTER_CONSIGNMENT,
                    MessageReader::masterConsignment,
                    Validation::master,
                    LinkKeys::of,
                    message -> message.representative().map(MessageSort::participant),
                    (check, message, day) -> Answers.NONE,
                    (message, answers) -> false);

    static final MessageSort<HouseConsignment> HOUSE =
            new MessageSort<>(
                    MovementKind.HOUSE_CONSIGNMENT,
                    MessageReader::houseConsignment,
                    Validation::house,
                    LinkKeys::of,
                    message -> message.representative().map(MessageSort::participant),
                    ReferenceCheck::firstAnswers,
                    ReferenceCheck::isAnyoneSilent);

    /** Relations, with rules that know which messages there are. */
    static MessageSort<Relation> relation(
            BiFunction<Submission<Relation>, ValidationFacts, Verdict> rules) {
        return new MessageSort<>(
                MovementKind.RELATION,
                MessageReader::relation,
                rules,
                LinkKeys::of,
                message -> message.representative().map(Participant::new),
                (check, message, day) -> Answers.NONE,
                (message, answers) -> false);
    }

    private static Participant participant(Representative representative) {
        return new Participant(representative.identificationNumber());
    }

    /** The message that was taken once, and so has nothing wrong with its shape. */
    M message(MessageReader messages, byte[] body) {
        var reading = reader.apply(messages, body);
        return reading.message()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        kind
                                                + " was taken and cannot be read: "
                                                + reading.faults()));
    }
}
