package no.klarering.doubles;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import no.klarering.declaration.Category;
import no.klarering.declaration.Direction;
import no.klarering.doubles.Consignment.Goods;
import no.klarering.kernel.DeclarationKey;

/**
 * A slice of a year as brokers send it: ordinary declarations, things that look like doubles and
 * are none, and doubles of known kinds. The same seed makes the same.
 */
final class DoubleTraffic {

    /** How goods are declared twice. */
    enum Twice {
        BY_ANOTHER_BROKER,
        BY_THE_SAME_BROKER,
        TYPED_DIFFERENTLY,
        WITHOUT_GOODS_NUMBER,
        LINES_PUT_TOGETHER,
        OTHER_COMMODITY_CODES,
        INVOICE_MISTYPED,
        GOODS_NUMBER_MISTYPED,
        CONTAINER_ONLY,
        OTHER_VALUE,
        MONTHS_LATER
    }

    /** What looks like a double. */
    enum Once {
        ORDINARY,
        SPLIT_DELIVERY,
        EQUAL_HALVES,
        GROUPAGE,
        POSITIONS,
        PART_OF_A_POSITION,
        STANDING_ORDER,
        NEW_VERSION,
        RECALCULATION,
        SELLERS_COUNT_ALIKE
    }

    /**
     * One declaration of it.
     *
     * @param repeats the declaration that it repeats
     */
    record Sent(
            Consignment consignment,
            Once once,
            Optional<Twice> twice,
            Optional<DeclarationKey> repeats) {}

    private static final Instant BEGIN = Instant.parse("2024-01-02T07:00:00Z");
    private static final int DAYS = 250;
    private static final List<String> DECLARANTS =
            List.of("313000109", "312688409", "311990608", "313001202", "313002306", "313003418");
    private static final List<String> FORMS =
            List.of("AS", "A/S", "GmbH", "AB", "Co. Ltd.", "B.V.");

    /**
     * Of a hundred ordinary consignments, how many come with something that looks like a double.
     */
    private static final int LOOKALIKES = 30;

    private final Random random;
    private final List<Sent> sent = new ArrayList<>();
    private int sequence;

    private DoubleTraffic(long seed) {
        random = new Random(seed);
    }

    /** In the order of receipt; some two of a hundred are declared twice. */
    static List<Sent> of(int declarations, long seed) {
        var traffic = new DoubleTraffic(seed);
        var made = 0;
        while (traffic.sent.size() < declarations) {
            traffic.next(made++);
        }
        return traffic.sent.stream()
                .sorted(Comparator.comparing(each -> each.consignment().at()))
                .toList();
    }

    private void next(int number) {
        var first = consignment();
        if (number % 30 == 0) {
            once(first, Once.ORDINARY);
            twice(first, Twice.values()[number / 30 % Twice.values().length]);
        } else if (random.nextInt(100) < LOOKALIKES) {
            lookalike(first);
        } else {
            once(first, Once.ORDINARY);
        }
    }

    private void lookalike(Consignment first) {
        switch (Once.values()[1 + random.nextInt(Once.values().length - 1)]) {
            case SPLIT_DELIVERY -> split(first);
            case EQUAL_HALVES -> halves(first);
            case GROUPAGE -> groupage(first);
            case POSITIONS -> positions(first);
            case PART_OF_A_POSITION -> parts(first);
            case STANDING_ORDER -> standing(first);
            case NEW_VERSION -> version(first);
            case RECALCULATION -> recalculation(first);
            case SELLERS_COUNT_ALIKE -> sellers(first);
            case ORDINARY -> once(first, Once.ORDINARY);
        }
    }

    private void split(Consignment whole) {
        for (var share : new double[] {0.5, 0.3, 0.2}) {
            once(
                    arrives(whole.goods(g -> g.times(share)), random.nextInt(25)),
                    Once.SPLIT_DELIVERY);
        }
    }

    private void halves(Consignment whole) {
        var half = whole.goods(g -> g.times(0.5));
        once(half, Once.EQUAL_HALVES);
        once(arrives(half, 1 + random.nextInt(15)), Once.EQUAL_HALVES);
    }

    /** Later, with a lorry and a goods number of its own. */
    private Consignment arrives(Consignment goods, int days) {
        return goods.later(Duration.ofDays(days))
                .with("transport", plate())
                .with("container", goods.container().isEmpty() ? "" : container())
                .with("goodsNumber", goods.goodsNumber().isEmpty() ? "" : anotherThanThis(goods));
    }

    /** Often the next one. */
    private String anotherThanThis(Consignment goods) {
        return random.nextBoolean() ? mistyped(goods.goodsNumber()) : goodsNumber();
    }

    private void groupage(Consignment first) {
        var container = container();
        for (var position = 1; position <= 4; position++) {
            var each = position == 1 ? first : consignment();
            once(
                    each.with("at", first.at().plus(Duration.ofMinutes(position)))
                            .with("container", container)
                            .with("goodsNumber", first.goodsNumber())
                            .with("position", "" + position)
                            .with("transport", first.transport()),
                    Once.GROUPAGE);
        }
    }

    /** One lorry, one buyer and seller, an invoice for each position. */
    private void positions(Consignment first) {
        for (var position = 1; position <= 3; position++) {
            once(
                    first.goods(g -> g.times(0.5 + random.nextDouble()))
                            .with("position", "" + position)
                            .with("invoice", invoice())
                            .later(Duration.ofMinutes(position)),
                    Once.POSITIONS);
        }
    }

    /** One position, cleared in two parts as the buyer needs it. */
    private void parts(Consignment whole) {
        for (var share : new double[] {0.6, 0.4}) {
            once(
                    whole.goods(g -> g.times(share)).later(Duration.ofHours((long) (share * 100))),
                    Once.PART_OF_A_POSITION);
        }
    }

    private void standing(Consignment first) {
        for (var month = 0; month < 6; month++) {
            once(arrives(first, 30 * month).with("invoice", invoice()), Once.STANDING_ORDER);
        }
    }

    private void version(Consignment first) {
        var made = once(first, Once.ORDINARY);
        sent.add(
                new Sent(
                        made.with("version", 2)
                                .with("category", Category.KO)
                                .goods(g -> g.times(1.001)),
                        Once.NEW_VERSION,
                        Optional.empty(),
                        Optional.empty()));
    }

    private void recalculation(Consignment first) {
        once(first, Once.ORDINARY);
        once(first.with("category", Category.RE).later(Duration.ofDays(20)), Once.RECALCULATION);
    }

    /** Small sellers whose invoices are 1, 2, 3. */
    private void sellers(Consignment first) {
        once(first.with("invoice", "7"), Once.SELLERS_COUNT_ALIKE);
        once(
                consignment().with("invoice", "7").with("importer", first.importer()),
                Once.SELLERS_COUNT_ALIKE);
    }

    private void twice(Consignment first, Twice kind) {
        var repeated = sent.get(sent.size() - 1).consignment();
        var again = first.later(Duration.ofMinutes(30 + random.nextInt(3 * 24 * 60)));
        var other = again.with("declarant", anotherThan(first.declarant()));
        var second =
                switch (kind) {
                    case BY_ANOTHER_BROKER -> other;
                    case BY_THE_SAME_BROKER -> again;
                    case TYPED_DIFFERENTLY -> typed(other);
                    case WITHOUT_GOODS_NUMBER ->
                            typed(other).with("goodsNumber", "").with("position", "");
                    case LINES_PUT_TOGETHER -> other.with("goods", together(other.goods()));
                    case OTHER_COMMODITY_CODES -> other.goods(this::classifiedElsewhere);
                    case INVOICE_MISTYPED ->
                            other.with("invoice", mistyped(other.invoice()))
                                    .with("position", repeated.position());
                    case GOODS_NUMBER_MISTYPED ->
                            other.with("goodsNumber", mistyped(other.goodsNumber()));
                    case CONTAINER_ONLY ->
                            other.with("goodsNumber", "")
                                    .with("position", "")
                                    .with("invoice", mistyped(other.invoice()));
                    case OTHER_VALUE ->
                            other.goods(
                                    g ->
                                            new Goods(
                                                    g.commodity(),
                                                    g.kilograms(),
                                                    g.value() * 0.7,
                                                    g.packages()));
                    case MONTHS_LATER ->
                            typed(other)
                                    .later(Duration.ofDays(30 + random.nextInt(60)))
                                    .with("goodsNumber", "")
                                    .with("position", "")
                                    .with("transport", plate());
                };
        var made = second.with("sequence", ++sequence);
        sent.add(new Sent(made, Once.ORDINARY, Optional.of(kind), Optional.of(repeated.key())));
    }

    /** Blanks, case, signs, leading zeros, forms of companies, rounded weights, another rate. */
    private Consignment typed(Consignment goods) {
        return goods.with("invoice", retyped(goods.invoice()))
                .with("seller", seller(goods.seller()))
                .with(
                        "transport",
                        goods.transport().isEmpty()
                                ? ""
                                : goods.transport().substring(0, 2)
                                        + " "
                                        + goods.transport().substring(2).toLowerCase(Locale.ROOT))
                .with("rate", goods.rate() * (0.99 + random.nextDouble() * 0.02))
                .goods(
                        g ->
                                new Goods(
                                        g.commodity(),
                                        g.kilograms() < 200
                                                ? g.kilograms()
                                                : Math.round(g.kilograms()),
                                        g.value(),
                                        g.packages()));
    }

    private String retyped(String invoice) {
        var bare = invoice.toLowerCase(Locale.ROOT).replace("-", " ").replace("/", "");
        var zeros = Character.isDigit(bare.charAt(0)) ? "000" + bare : bare.replace(" 0", " ");
        return random.nextBoolean() ? bare : zeros;
    }

    private String seller(String name) {
        var words = new ArrayList<>(List.of(name.split(" ")));
        words.remove(words.size() - 1);
        return String.join(" ", words).toUpperCase(Locale.ROOT)
                + " "
                + FORMS.get(random.nextInt(FORMS.size()));
    }

    /** Everything under the first code, as a broker in a hurry does: weight and value stay. */
    private static List<Goods> together(List<Goods> goods) {
        var all = new ArrayList<Goods>();
        for (var each : goods) {
            all.stream()
                    .filter(g -> g.commodity().equals(each.commodity()))
                    .findFirst()
                    .ifPresentOrElse(
                            g ->
                                    all.set(
                                            all.indexOf(g),
                                            new Goods(
                                                    g.commodity(),
                                                    g.kilograms() + each.kilograms(),
                                                    g.value() + each.value(),
                                                    g.packages() + each.packages())),
                            () -> all.add(each));
        }
        return all;
    }

    private Goods classifiedElsewhere(Goods goods) {
        return new Goods(commodity(), goods.kilograms(), goods.value(), goods.packages());
    }

    /** One digit is another. */
    private String mistyped(String number) {
        if (number.isEmpty()) {
            return number;
        }
        var last = number.charAt(number.length() - 1);
        var wrong = Character.isDigit(last) ? (char) ('0' + (last - '0' + 4) % 10) : 'X';
        return number.substring(0, number.length() - 1) + wrong;
    }

    private Consignment once(Consignment consignment, Once kind) {
        var made = consignment.with("sequence", ++sequence);
        sent.add(new Sent(made, kind, Optional.empty(), Optional.empty()));
        return made;
    }

    private Consignment consignment() {
        var buyer = random.nextInt(80);
        var placed = random.nextInt(100) < 80;
        return new Consignment(
                BEGIN.plus(Duration.ofDays(random.nextInt(DAYS)))
                        .plusSeconds(random.nextInt(8 * 3600)),
                DECLARANTS.get(buyer % DECLARANTS.size()),
                0,
                1,
                Category.FU,
                Direction.IMPORT,
                "31%07d".formatted(3_100_000 + buyer),
                name(buyer * 2 + random.nextInt(2)),
                invoice(),
                placed ? goodsNumber() : "",
                placed ? "1" : "",
                random.nextInt(100) < 20 ? container() : "",
                random.nextInt(100) < 90 ? plate() : "",
                random.ints(1 + random.nextInt(4)).mapToObj(any -> goods()).toList(),
                11.4);
    }

    private static String name(int seller) {
        return "Handel %s %s"
                .formatted(
                        Integer.toString(seller * 7919 + 46_656, 36),
                        FORMS.get(seller % FORMS.size()));
    }

    private String invoice() {
        var number = random.nextInt(1_000_000);
        return switch (random.nextInt(3)) {
            case 0 -> "INV-%07d".formatted(number);
            case 1 -> "2024/%06d".formatted(number);
            default -> "RE-%d-%d".formatted(number / 1000, number % 1000);
        };
    }

    private String goodsNumber() {
        return "2024%011d".formatted(random.nextInt(1_000_000_000));
    }

    private String container() {
        return "MSKU%07d".formatted(random.nextInt(10_000_000));
    }

    private String plate() {
        return "AB%05d".formatted(random.nextInt(100_000));
    }

    private Goods goods() {
        var kilograms = 5 + random.nextDouble() * 2_000;
        return new Goods(
                commodity(),
                kilograms,
                kilograms * (2 + random.nextDouble() * 60),
                1 + random.nextInt(60));
    }

    private String commodity() {
        return "%08d".formatted(84_000_000 + random.nextInt(300) * 1_000);
    }

    private String anotherThan(String declarant) {
        return DECLARANTS.get((DECLARANTS.indexOf(declarant) + 1) % DECLARANTS.size());
    }
}
