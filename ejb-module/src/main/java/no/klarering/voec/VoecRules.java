package no.klarering.voec;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Whether goods may pass by the scheme: each single item below the limit, from a registered seller,
 * with its six digits, to a private person.
 */
public final class VoecRules {

    /** CL756: vendor. */
    private static final String SELLER = "FR5";

    private static final Pattern SUBHEADING = Pattern.compile("[0-9]{6}");

    /** One demand on an item. */
    @FunctionalInterface
    private interface ItemRule {

        Stream<VoecFault> findings(VoecItem item, VoecFacts facts);
    }

    private static final List<ItemRule> OF_ITEMS =
            List.of(
                    VoecRules::itemIsWithinTheLimit,
                    VoecRules::sellerIsRegistered,
                    VoecRules::numberIsTheSellers,
                    VoecRules::goodsHaveASubheading);

    private VoecRules() {}

    public static List<VoecFinding> check(VoecConsignment consignment, VoecFacts facts) {
        var ofItems =
                IntStream.range(0, consignment.items().size())
                        .boxed()
                        .flatMap(
                                number ->
                                        check(consignment.items().get(number), facts)
                                                .map(fault -> new VoecFinding(fault, number)));
        return Stream.concat(recipientIsAPerson(consignment), ofItems).toList();
    }

    private static Stream<VoecFault> check(VoecItem item, VoecFacts facts) {
        return OF_ITEMS.stream().flatMap(rule -> rule.findings(item, facts));
    }

    private static Stream<VoecFinding> recipientIsAPerson(VoecConsignment consignment) {
        return consignment.recipientIsPerson()
                ? Stream.empty()
                : Stream.of(new VoecFinding(VoecFault.RECIPIENT_NOT_A_PERSON, VoecFinding.WHOLE));
    }

    private static Stream<VoecFault> itemIsWithinTheLimit(VoecItem item, VoecFacts facts) {
        return unless(facts.scheme().allows(item), VoecFault.ABOVE_LIMIT);
    }

    private static Stream<VoecFault> sellerIsRegistered(VoecItem item, VoecFacts facts) {
        var registered = VoecNumber.parse(item.seller()).filter(facts.registered()::contains);
        return unless(registered.isPresent(), VoecFault.UNKNOWN_SELLER);
    }

    private static Stream<VoecFault> numberIsTheSellers(VoecItem item, VoecFacts facts) {
        return unless(item.role().equals(SELLER), VoecFault.NOT_THE_SELLER);
    }

    private static Stream<VoecFault> goodsHaveASubheading(VoecItem item, VoecFacts facts) {
        var six = SUBHEADING.matcher(item.subheading()).matches();
        return unless(six, VoecFault.NO_SUBHEADING);
    }

    private static Stream<VoecFault> unless(boolean met, VoecFault fault) {
        return met ? Stream.empty() : Stream.of(fault);
    }
}
