package no.klarering.clearance.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import no.klarering.clearance.NumberBlocks;
import no.klarering.clearance.RunningNumbers;

/**
 * Gives running numbers out of blocks that are reserved in short transactions of their own, so that
 * declarations released at the same time do not wait for one another. What is left of a block when
 * the process ends is never used.
 */
@ApplicationScoped
public class RunningNumberBlocks implements RunningNumbers {

    private static final int BLOCK_SIZE = 100;
    private static final int HUNDRED_YEARS = 100;

    private final NumberBlocks reserved;
    private final Map<String, Block> blocks = new HashMap<>();

    public RunningNumberBlocks() {
        this(null);
    }

    @Inject
    public RunningNumberBlocks(NumberBlocks reserved) {
        this.reserved = reserved;
    }

    @Override
    public synchronized String next(String unit, int year) {
        var key = unit + "/" + year;
        var block = blocks.get(key);
        if (block == null || block.isUsedUp()) {
            var first = reserved.reserve(unit, year, BLOCK_SIZE);
            block = new Block(first, first + BLOCK_SIZE);
        }
        blocks.put(key, block.rest());
        return unit + "%02d%08d".formatted(year % HUNDRED_YEARS, block.next());
    }

    private record Block(long next, long end) {

        boolean isUsedUp() {
            return next == end;
        }

        Block rest() {
            return new Block(next + 1, end);
        }
    }
}
