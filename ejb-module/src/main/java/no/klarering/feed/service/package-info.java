/** Hears what happens, and gives events their place. */
package no.klarering.feed.service;
