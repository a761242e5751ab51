/** How fast a CUSDEC is read, beside what else could read it. */
package no.klarering.bench.reader;
